/** The fuzz run itself: what it must not pass over. */
import { expect, test } from '@playwright/test';
import type { Case, Kind } from '../../fuzz/case.ts';
import { runFuzz } from '../../fuzz/run.ts';

test.describe.configure({ timeout: 180_000 });

const FILE = 'locales/en/events.json';
const put =
  (opening: string): Case['apply'] =>
  (files) =>
    files.set(FILE, JSON.stringify({ opening, measuring: 'The bridge is measured' }));

function kind(name: string, drawn: Partial<Case>): Kind {
  const base: Case = {
    kind: name,
    what: name,
    refused: { file: FILE, key: 'opening' },
    shown: null,
    mustBeAccepted: false,
    edits: { file: FILE, field: name },
    apply: put('The bridge opens'),
  };
  return { name, draw: () => ({ ...base, ...drawn }) };
}

const shown = (text: string): Case['shown'] => [{ text, tag: 'en', outputs: ['HTML', 'JSON', 'CSV', 'PO'] }];

const MISSED: [kind: Kind, miss: string][] = [
  [kind('harmless, and must be refused', {}), 'must be refused, and is accepted'],
  [
    kind('refused elsewhere', { apply: put('a\u200Bb'), refused: { file: FILE, key: 'measuring' } }),
    'must be refused at locales/en/events.json: measuring: , and is refused at:',
  ],
  [
    kind('refused for another reason', {
      apply: put('a\u200Bb'),
      refused: { file: FILE, key: 'opening', found: 'U+200C' },
    }),
    'U+200C, and is refused at:',
  ],
  [
    kind('refused, and must be accepted', { apply: put('a\u200Bb'), mustBeAccepted: true, shown: [] }),
    'must be accepted, and is refused:',
  ],
  [
    kind('a crash', {
      apply: () => {
        throw new Error('a fault of the program');
      },
    }),
    'crashes: Error: a fault of the program',
  ],
  [kind('published in other words', { shown: shown('The bridge was moved') }), 'not in JSON: The bridge was moved'],
];
test('a case that is neither refused in its place nor published as typed is missed', async () => {
  const kinds = MISSED.map(([missed]) => missed);
  const { tallies, misses } = await runFuzz({ count: kinds.length, seed: 1, withPdfs: false, kinds });
  for (const [{ name }, miss] of MISSED) {
    expect.soft(tallies.get(name), name).toEqual({ refused: 0, accepted: 0, missed: 1 });
    expect
      .soft(
        misses.find((told) => told.startsWith(`${name}\n`)),
        name,
      )
      .toContain(miss);
  }
});

test('the same seed gives the same cases', async () => {
  const whatOf = async (seed: number) => {
    const drawn: string[] = [];
    const spy: Kind = {
      name: 'spy',
      draw: ({ draw, places }) => {
        drawn.push(draw.from(places).name);
        return kind('spy', { apply: put('a\u200Bb') }).draw({ draw, places, files: new Map(), importPo: () => {} });
      },
    };
    await runFuzz({ count: 3, seed, withPdfs: false, kinds: [spy] });
    return drawn.join();
  };
  expect(await whatOf(1)).toBe(await whatOf(1));
});
