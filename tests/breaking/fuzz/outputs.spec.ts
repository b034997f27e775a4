import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type ReadOutputs, readPoFile, readSite } from '../../fuzz/outputs.ts';

/** A folder with one file, read as a site. */
async function reading(file: string, contents: string | Uint8Array): Promise<ReadOutputs> {
  const site = mkdtempSync(path.join(tmpdir(), 'outputs-'));
  try {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, file), contents);
    return await readSite(site);
  } finally {
    rmSync(site, { recursive: true });
  }
}

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;

const ILL_FORMED: [name: string, file: string, contents: string | Uint8Array, fault: string][] = [
  ['an attribute that a text ended', 'en/index.html', page('<p title="a"b">c</p>'), 'index.html: line 1'],
  ['an attribute given twice', 'en/index.html', page('<p title="a" title="b">c</p>'), 'duplicate-attribute'],
  ['a control character in HTML', 'en/index.html', page('a\u0008'), 'U+0008'],
  ['JSON-LD that was cut off', 'en/index.html', page('<script type="application/ld+json">{"a":</script>'), 'JSON'],
  ['a control character in a feed', 'en/feed.xml', '<feed><title>a\u000B</title></feed>', 'feed.xml'],
  ['an ampersand in a feed', 'en/feed.xml', '<feed><title>a & b</title></feed>', 'feed.xml'],
  ['a section that a text ended', 'en/feed.xml', '<feed><title><![CDATA[a]]>]]></title></feed>', 'feed.xml'],
  ['JSON with a text in it', 'en/data/a.json', '{ "a": "b" c }', 'a.json'],
  ['a formula', 'en/data/a.csv', 'a,b\r\n"=1+1",c\r\n', 'a formula: =1+1'],
  ['a row of other length', 'en/data/a.csv', 'a,b\r\nc\r\n', 'a row of 1 cells'],
  ['a quotation mark that was not closed', 'en/data/a.csv', 'a,b\r\nc,"d\r\n', 'a.csv'],
  ['two records in one', 'en/cite.bib', '@online{a, title={b}}\n@online{c, title={d}}\n', '2 records'],
  ['a brace too many', 'en/cite.bib', '@online{a, title={b}}},\n}\n', 'braces'],
  ['a field of RIS that a text began', 'en/cite.ris', 'TY  - ELEC\nTI  - a\nwords\nER  - \n', 'no field of RIS: words'],
  ['two records of RIS', 'en/cite.ris', 'TY  - ELEC\nTI  - a\nER  - \nTY  - BOOK\nER  - \n', '2 records'],
  ['bytes that are no UTF-8', 'en/data/a.json', Uint8Array.of(0x22, 0xff, 0x22), 'a.json'],
  ['a letter that was lost', 'en/data/a.json', '"\uFFFD"', 'U+FFFD'],
  ['a hidden character', 'en/cite.ris', 'TY  - ELEC\nTI  - a\u200Bb\nER  - \n', 'U+200B'],
];
for (const [name, file, contents, fault] of ILL_FORMED)
  test(`${name} is a fault of the output`, async () => {
    const { faults } = await reading(file, contents);
    expect(faults.join('\n')).toContain(fault);
  });

test('what a text made of a page is part of its structure', async () => {
  const plain = await reading('en/index.html', page('<p>a</p>'));
  const hostile = await reading('en/index.html', page('<p onclick="b">a<img src="c"><!-- d --></p>'));
  expect([...hostile.structure].filter((part) => !plain.structure.has(part)).sort()).toEqual([
    'comment',
    'img',
    'img src',
    'p onclick',
  ]);
});

test('texts are what the parsers of each format find', async () => {
  const textsOf = async (file: string, contents: string) =>
    (await reading(file, contents)).outputs.flatMap(({ kind, texts }) => texts.map((text) => `${kind}: ${text}`));
  expect(await textsOf('en/index.html', page('<p title="&quot;">a &lt;b <i>c</i></p>'))).toEqual(
    expect.arrayContaining(['HTML: A', 'HTML: "', 'HTML: a <b c']),
  );
  expect(await textsOf('en/feed.xml', '<feed><title type="html"><![CDATA[a &lt;b]]></title></feed>')).toContain(
    'Atom: a <b',
  );
  expect(await textsOf('en/cite.bib', '@online{a, title={{b \\& c\\_d}}}')).toContain('BibTeX: b & c_d');
  expect(await textsOf('en/cite.ris', 'TY  - ELEC\nTI  - a, b\nER  - \n')).toContain('RIS: a, b');
  expect(await textsOf('en/data/a.csv', '\uFEFFa,"b ""c"""\r\n')).toEqual(['CSV: a', 'CSV: b "c"']);
});

test('a PO file is read, blocks of pages as their words', () => {
  const read: ReadOutputs = { outputs: [], faults: [], structure: new Set() };
  readPoFile('msgctxt "a#b.1"\nmsgid "c \\\\* d"\nmsgstr "e **f**"\n', 'ru', read);
  readPoFile('msgctxt "a.b"\nmsgid "c \\\\* d"\nmsgstr "e"\nmsgid "broken', 'ru', read);
  expect(read.outputs.flatMap(({ texts }) => texts)).toEqual(expect.arrayContaining(['c * d', 'e f']));
  expect(read.faults).toHaveLength(1);
});
