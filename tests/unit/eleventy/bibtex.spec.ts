import { expect, test } from '@playwright/test';
import { bibEntry, latexText } from '../../../src/eleventy/bibtex.ts';

const TEXTS: [typed: string, written: string][] = [
  ['Вучић: После – „мост”', 'Вучић: После – „мост”'],
  ['50 % R&D_# $', '50 \\% R\\&D\\_\\# \\$'],
  ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
  ['~ ^ < > | "', '\\textasciitilde{} \\textasciicircum{} \\textless{} \\textgreater{} \\textbar{} \\textquotedbl{}'],
  ['a--b---c', 'a-{}-b-{}-{}-c'],
  ["``a'' ?` !`", "`{}`a'{}' ?{}` !{}`"],
];
for (const [typed, written] of TEXTS)
  test(`“${typed}” is set as typed`, () => {
    expect(latexText(typed)).toBe(written);
  });

test('braces are balanced whatever the text', () => {
  for (const text of ['{', '}', '}}{', '\\}', '{\\}']) {
    const braces = latexText(text).match(/[{}]/gu) ?? [];
    expect(braces.filter((brace) => brace === '{')).toHaveLength(braces.length / 2);
    expect(braces.join('')).toMatch(/^(?:\{\})*$/u);
  }
});

test('a whole field is in two pairs of braces, an address as it is', () => {
  const entry = bibEntry('online', 'a-b', [
    { name: 'title', text: 'A % b', isWhole: true },
    { name: 'date', text: '2024-05-01' },
    { name: 'url', text: 'https://a.example/b_c%20d#e', isVerbatim: true },
  ]);
  expect(entry).toBe(
    '@online{a-b,\n\ttitle = {{A \\% b}},\n\tdate = {2024-05-01},\n\turl = {https://a.example/b_c%20d#e},\n}\n',
  );
});
