import path from 'node:path';

export const projectDir = path.resolve(import.meta.dirname, '../..');

/** The content that is audited, and the site that was built from it; here and not in `site.ts`, which loads the content. */
export const contentRoot = path.resolve(projectDir, process.env.CONTENT_ROOT ?? '.');
export const siteDir = path.resolve(projectDir, process.env.OUTPUT ?? '_site');
