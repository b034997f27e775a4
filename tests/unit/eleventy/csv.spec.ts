import { expect, test } from '@playwright/test';
import { toCsv } from '../../../src/eleventy/csv.ts';

test('a table begins with a byte order mark and ends every row as RFC 4180 says', () => {
  expect(
    toCsv([
      ['a', 'b'],
      [1, 2.5],
    ]),
  ).toBe('\uFEFFa,b\r\n1,2.5\r\n');
});

const CELLS: { name: string; cell: string | number; field: string }[] = [
  { name: 'a comma', cell: 'a, b', field: '"a, b"' },
  { name: 'quotation marks', cell: 'the "annex"', field: '"the ""annex"""' },
  { name: 'a line break', cell: 'a\nb', field: '"a\nb"' },
  { name: 'nothing', cell: '', field: '' },
  { name: 'a formula', cell: '=1+1', field: "'=1+1" },
  { name: 'a formula with a comma', cell: '@SUM(1,2)', field: `"'@SUM(1,2)"` },
  { name: 'a plus', cell: '+381 11', field: "'+381 11" },
  { name: 'a dash', cell: '- no -', field: "'- no -" },
  { name: 'a tabulator', cell: '\t=1', field: "'\t=1" },
  { name: 'a negative number', cell: -4, field: '-4' },
  { name: 'a negative number as text', cell: '-4', field: "'-4" },
  { name: 'a full-width sign', cell: '＝1', field: "'＝1" },
];
for (const { name, cell, field } of CELLS)
  test(`a cell with ${name} is written as ${JSON.stringify(field)}`, () => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${field}\r\n`);
  });
