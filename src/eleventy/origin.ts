import type { Edition } from '../content/edition.ts';

/** Scheme and host of canonical addresses: Netlify's own `URL` in its builds, else that of `site.yaml`. */
export function deployOrigin(editions: Edition[], environment: NodeJS.ProcessEnv = process.env): string {
  const fromNetlify = environment.NETLIFY ? environment.URL : undefined;
  return fromNetlify ?? editions[0]?.site.origin ?? '';
}
