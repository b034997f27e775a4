import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles, siteDir, sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, documentOf, nameOf, origin } from './documents.ts';

/** Elements and attributes that make a browser ask for something. */
const LOADS: [selector: string, attribute: string][] = [
  [
    'script[src], img[src], iframe[src], embed[src], audio[src], video[src], source[src], track[src], input[src]',
    'src',
  ],
  ['img[srcset], source[srcset]', 'srcset'],
  [
    'link:not([rel="canonical"], [rel="alternate"], [rel="license"], [rel="author"])[href], use[href], image[href]',
    'href',
  ],
  ['object[data]', 'data'],
  ['video[poster]', 'poster'],
  ['form[action]', 'action'],
  ['a[ping]', 'ping'],
];

sweep(
  'every page holds style sheets that the policy names, and no style or script of its own',
  sweptPages,
  ({ url }) => {
    const document = documentOf(url);
    const sheets = all(document, 'style').map(({ textContent }) => textContent ?? '');
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((sheet) => !allowedDigests().includes(digestOf(sheet)))).toEqual([]);
    const elements = all(document, 'script:not([src], [type="application/ld+json"]), base').map(nameOf);
    const attributes = all(document, '*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^(?:style$|on)/u.test(name) || /^\s*(?:javascript|data):/iu.test(value))
        .map(({ name, value }) => `${name}="${value}" of ${nameOf(element)}`),
    );
    expect([...elements, ...attributes]).toEqual([]);
  },
);

sweep('every page asks nobody else for anything', sweptPages, ({ url }) => {
  const asked = LOADS.flatMap(([selector, attribute]) =>
    all(documentOf(url), selector).map((element) => element.getAttribute(attribute) ?? ''),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => new URL(address, origin + url).origin !== origin)).toEqual([]);
});

test('the style sheet asks for no file of somebody else', () => {
  const asked = [...styleSheet().matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
    ([, address = '', imported = '']) => new URL(address || imported, origin),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => address.origin !== origin).map(String)).toEqual([]);
});

test('the security policy allows the style sheets that pages hold by their digests and nothing else', () => {
  expect(allowedDigests().length).toBeGreaterThan(1);
  expect(allowedDigests().filter((source) => !/^'sha256-[A-Za-z0-9+/]{43}='$/u.test(source))).toEqual([]);
  expect(policy).not.toContain('unsafe');
});

test('what measures a page may ask the site for robots.txt from inside it, and nobody else for anything', () => {
  expect(policy).toMatch(/; connect-src 'self';/u);
});

test('no script keeps, sends or asks for anything', () => {
  const scripts = assets('.js');
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|eval\(|https?:/gu,
      ),
    ].map(([word]) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

/** Headers that every page is served with, the security policy among them. */
const policy = readFileSync(path.join(siteDir, '_headers'), 'utf8');

function allowedDigests(): string[] {
  return /style-src ([^;]*);/u.exec(policy)?.[1]?.split(' ') ?? [];
}

function digestOf(sheet: string): string {
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
}

/** Text of the base sheet, which every page holds and which names the fonts. */
function styleSheet(): string {
  return documentOf('/').querySelector('style')?.textContent ?? '';
}

function assets(extension: string): { file: string; text: string }[] {
  return builtFiles()
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, text: readFileSync(path.join(siteDir, file), 'utf8') }));
}
