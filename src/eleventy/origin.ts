import type { Edition } from '../content/edition.ts';

/**
 * Scheme and host of canonical addresses: Netlify's own `URL` in its builds, else that of `site.yaml`. A host in other
 * letters has its ASCII form everywhere, which machines compare: `xn--mnchen-3ya.example`, never `münchen.example`.
 */
export function deployOrigin(editions: Edition[], environment: NodeJS.ProcessEnv = process.env): string {
  const fromNetlify = environment.NETLIFY ? environment.URL : undefined;
  const origin = fromNetlify ?? editions[0]?.site.origin;
  return origin === undefined ? '' : new URL(origin).origin;
}
