import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles, builtPages, siteDir } from '../support/site.ts';
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

for (const url of builtPages()) {
  test(`${url} has no style or script of its own`, () => {
    const document = documentOf(url);
    const elements = all(document, 'style, script:not([src], [type="application/ld+json"]), base').map(nameOf);
    const attributes = all(document, '*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^(?:style$|on)/u.test(name) || /^\s*(?:javascript|data):/iu.test(value))
        .map(({ name, value }) => `${name}="${value}" of ${nameOf(element)}`),
    );
    expect([...elements, ...attributes]).toEqual([]);
  });

  test(`${url} asks nobody else for anything`, () => {
    const asked = LOADS.flatMap(([selector, attribute]) =>
      all(documentOf(url), selector).map((element) => element.getAttribute(attribute) ?? ''),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => new URL(address, origin + url).origin !== origin)).toEqual([]);
  });
}

test('no style sheet asks for a file of somebody else', () => {
  const asked = assets('.css').flatMap(({ file, text }) =>
    [...text.matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
      ([, address = '', imported = '']) => new URL(address || imported, `${origin}/${file}`),
    ),
  );
  expect(asked.filter((address) => address.origin !== origin).map(String)).toEqual([]);
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

function assets(extension: string): { file: string; text: string }[] {
  return builtFiles()
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, text: readFileSync(path.join(siteDir, file), 'utf8') }));
}
