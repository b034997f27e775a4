import { expect, test } from '@playwright/test';
import { align } from '../../../src/translations/align.ts';

/** Pairs as `now=before`, one letter a digest. */
function pairs(now: string, before: string): string {
  return align([...now], [...before])
    .map((pair) => `${now[pair.now ?? -1] ?? ''}=${before[pair.before ?? -1] ?? ''}`)
    .join(' ');
}

const CASES: [name: string, now: string, before: string, paired: string][] = [
  ['the same', 'ABC', 'ABC', 'A=A B=B C=C'],
  ['one inserted first', 'NAB', 'AB', 'N= A=A B=B'],
  ['one inserted between', 'ANB', 'AB', 'A=A N= B=B'],
  ['one removed', 'AC', 'ABC', 'A=A =B C=C'],
  ['one changed', 'AXC', 'ABC', 'A=A X=B C=C'],
  ['one changed and one inserted after it', 'AXNC', 'ABC', 'A=A X=B N= C=C'],
  ['two exchanged, of which one has changed place', 'BA', 'AB', 'B= A=A =B'],
  ['two alike', 'AAB', 'AB', 'A=A A= B=B'],
  ['nothing now', '', 'AB', '=A =B'],
  ['nothing before', 'AB', '', 'A= B='],
];

for (const [name, now, before, paired] of CASES)
  test(`${name}: ${now || 'nothing'} against ${before || 'nothing'}`, () => {
    expect(pairs(now, before)).toBe(paired);
  });
