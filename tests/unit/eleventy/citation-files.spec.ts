import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { citationFiles } from '../../../src/eleventy/citation-files.ts';
import { required, soundEdition } from '../sound.ts';

const edition = soundEdition('sr-Latn');
const files = citationFiles([edition], 'https://example.org');
const textAt = (url: string) => required(files.find((file) => file.url === url)).contents;

test('a title keeps all its capitals, and names no part of itself apart', () => {
  const title = edition.pages.find(({ id }) => id === 'overview')?.title;
  expect(textAt('/sr-latn/cite.bib')).toContain(`title = {{${title}}},`);
});

test('a citation names the publisher as author, and no author where nobody has signed the site', () => {
  expect(textAt('/sr-latn/cite.bib')).toContain('author = {{Town Archive}}');
  expect(textAt('/sr-latn/cite.ris')).toMatch(/^AU {2}- Town Archive$/mu);
  const unsigned = soundEdition('en', ({ facts }) => delete facts.site.publisher);
  const texts = citationFiles([unsigned], 'https://example.org').map(({ contents }) => contents);
  expect(texts.filter((text) => /author|^AU|organization|^PB/mu.test(text))).toEqual([]);
});

test('every page has an id of its own and says its edition', () => {
  const ids = files
    .filter(({ url }) => url.endsWith('.ris'))
    .map(({ url }) => /^ID {2}- (.*)$/mu.exec(textAt(url))?.[1]);
  expect(ids).toContain('two-accounts-sr-latn-overview');
  expect(new Set(ids).size).toBe(ids.length);
  expect(textAt('/sr-latn/cite.ris')).toContain(`ET  - ${edition.site.edition}\nER  -`);
});

test('a title with markup is a title in both forms', () => {
  const title = 'После % R&D_# ~ \\ {x} $ </script><b>';
  const hostile = soundEdition('en', ({ words }) => Object.assign(required(words.en?.pages.overview), { title }));
  const texts = citationFiles([hostile], 'https://example.org').map(({ contents }) => contents);
  const [bibTex = '', ris = ''] = texts.filter((text) => text.includes('overview'));
  expect(ris.match(/^TI {2}- (.*)$/mu)?.[1]).toBe(title);
  expect(plugins.input.chain(bibTex, { generateGraph: false })).toEqual([
    expect.objectContaining({ title, URL: 'https://example.org/en/', 'citation-key': 'two-accounts-en-overview' }),
  ]);
});
