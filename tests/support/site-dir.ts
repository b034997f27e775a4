import path from 'node:path';

export const projectDir = path.resolve(import.meta.dirname, '../..');

/** The built site; here and not in `site.ts`, which loads the real content. */
export const siteDir = path.join(projectDir, '_site');
