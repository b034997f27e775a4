import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Cell } from '../../../src/eleventy/data-table.ts';
import { toXlsx } from '../../../src/eleventy/xlsx.ts';

const readBack = async (rows: Cell[][]) => readSheet(Buffer.from(await toXlsx(rows, 'bridges')), { trim: false });

test('numbers, answers and empty cells are read back as what they are', async () => {
  const rows = [
    ['id', 'length', 'new', 'remark'],
    ['old', 2.5, false, null],
    ['new', -3, true, 'Мост'],
  ];
  expect(await readBack(rows)).toEqual(rows);
});

const TEXTS: { name: string; typed: string; read?: string }[] = [
  { name: 'a formula', typed: '=1+1' },
  { name: 'a command', typed: '@SUM(1,2)' },
  { name: 'a number as text', typed: '007' },
  { name: 'a date as text', typed: '2024-05' },
  { name: 'markup', typed: '<b>&amp;</b> "x"' },
  { name: 'a line break', typed: 'a\nb' },
  { name: 'spaces at its ends', typed: '  a ' },
  { name: 'what looks like an escaped letter', typed: 'a_x0041_b' },
  { name: 'spaces that hold a line together', typed: 'a\u00A0b', read: 'a b' },
];
for (const { name, typed, read = typed } of TEXTS)
  test(`${name} is read back as ${JSON.stringify(read)}`, async () => {
    expect(await readBack([['text'], [typed]])).toEqual([['text'], [read]]);
  });

test('a text is no formula', async () => {
  const files = unzipSync(await toXlsx([['text'], ['=1+1']], 'bridges'));
  expect(
    Object.values(files)
      .map((file) => strFromU8(file))
      .join(''),
  ).not.toMatch(/<f[ >]/u);
});

test('a text longer than a cell takes is cut, so that the workbook opens', async () => {
  const [, [text] = []] = await readBack([['text'], ['x'.repeat(40_000)]]);
  expect(String(text)).toHaveLength(32_767);
});

test('the head is bold and stays in view', async () => {
  const files = unzipSync(await toXlsx([['id'], ['a']], 'bridges'));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  const style = Number(/<c r="A1" s="(\d+)"/u.exec(sheet)?.[1]);
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  const font = Number([...styles.matchAll(/<xf (?:fontId="(\d+)")?/gu)][style]?.[1]);
  expect([...styles.matchAll(/<font>.*?<\/font>/gu)][font]?.[0]).toContain('<b/>');
});

test('the sheet is called by its data set, as far as a name may go', async () => {
  const files = unzipSync(await toXlsx([['id']], 'a-name-of-more-than-thirty-one-letters'));
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="a-name-of-more-than-thirty-one-"');
});

test('the archive has no time of its own, in any time zone', async () => {
  const zone = process.env.TZ;
  const workbooks: Uint8Array[] = [];
  try {
    for (process.env.TZ of ['Pacific/Kiritimati', 'America/Los_Angeles'])
      workbooks.push(await toXlsx([['id'], ['a']], 'bridges'));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = workbooks;
  expect(Buffer.from(first).equals(second)).toBe(true);
  expect(timesOf(Buffer.from(first))).toEqual(new Set(['1980-1-1 12:00']));
});

/** Local times that the parts of an archive say they were written at. */
function timesOf(archive: Buffer): Set<string> {
  const times = new Set<string>();
  for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
    const [time, date] = [archive.readUInt16LE(at + 10), archive.readUInt16LE(at + 12)];
    const day = `${(date >> 9) + 1980}-${(date >> 5) & 15}-${date & 31}`;
    times.add(`${day} ${time >> 11}:${String((time >> 5) & 63).padStart(2, '0')}`);
  }
  return times;
}
