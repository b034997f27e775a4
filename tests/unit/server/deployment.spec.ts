/** What `netlify.toml` says of addresses, applied to files that stand where the built ones do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Served, serve } from '../../support/serve.ts';

const ANEW = 'public, max-age=0, must-revalidate';
/** Every file with what its answer must say besides what all answers say; null where it must not. */
const FILES: Record<string, Record<string, string | null>> = {
  'index.html': { 'cache-control': ANEW, 'access-control-allow-origin': null },
  'en/index.html': { 'cache-control': ANEW, 'access-control-allow-origin': null },
  'sr-cyrl/call/index.html': { 'cache-control': ANEW },
  'sr-latn/explainer.pdf': { 'cache-control': ANEW },
  'ru/data/claims.json': { 'cache-control': ANEW, 'access-control-allow-origin': '*' },
  'ru/data/claims.xlsx': {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'access-control-allow-origin': '*',
  },
  '.well-known/security.txt': { 'content-type': 'text/plain; charset=utf-8' },
  'ru/feed.xml': { 'access-control-allow-origin': '*' },
  'data/claims.schema.json': { 'access-control-allow-origin': '*' },
  'ru/cite.bib': { 'content-type': 'application/x-bibtex; charset=utf-8' },
  'ru/call/cite.bib': { 'content-type': 'application/x-bibtex; charset=utf-8' },
  'ru/cite.ris': { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  'ru/call/cite.ris': { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  'assets/share/en/call.png': { 'cross-origin-resource-policy': 'cross-origin', 'content-type': 'image/png' },
  'assets/serif.woff2': { 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': null },
};
const EVERYWHERE = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

let site: string;
let served: Served;

test.beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'deployed-'));
  for (const file of Object.keys(FILES)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), file);
  }
  const projectDir = path.resolve(import.meta.dirname, '../../..');
  served = await serve({ projectDir, publishDir: site });
});

test.afterAll(() => {
  served.close();
  rmSync(site, { recursive: true });
});

for (const [file, own] of Object.entries(FILES))
  test(`${file} is answered with its headers`, async () => {
    const { status, headers } = await fetch(`${served.origin}/${file.replace(/index\.html$/u, '')}`);
    expect(status).toBe(200);
    const wanted = { ...EVERYWHERE, ...own };
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]))).toEqual(wanted);
  });
