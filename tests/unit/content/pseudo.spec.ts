import { expect, test } from '@playwright/test';
import { joinEditions } from '../../../src/content/join.ts';
import { PSEUDO_TAG, pseudoContent, pseudoText } from '../../../src/content/pseudo.ts';
import { KINDS } from '../../../src/kinds/index.ts';
import { facts, words } from '../real-words.ts';
import { blocksOf, pageOf, required, soundContent } from '../sound.ts';

const TEXTS: [text: string, pseudo: string][] = [
  ['Gas in {{year}}', 'Ĝááš ííñ {{year}}'],
  ['{{gap.days, count(noun: day)}}: ECHO', '{{gap.days, count(noun: day)}}: ÉéÇĤÓó'],
  ['{day} {monthOf}', '{day} {monthOf}'],
  ['Vučić, 20%', 'Ṽúúčííć, 20%'],
];
for (const [text, pseudo] of TEXTS)
  test(`“${text}” is accented and longer, its placeholders as they were`, () => {
    expect(pseudoText(text)).toBe(pseudo);
  });

test('the pseudo-locale takes the place of the first, with plural forms, references and notes as they were', () => {
  const [edition, ...others] = joinEditions(pseudoContent(soundContent()));
  const { locale, pages } = required(edition);
  expect(locale).toMatchObject({ tag: PSEUDO_TAG, path: 'en-xa' });
  expect(others.map((other) => other.locale.tag)).toEqual(['sr-Cyrl', 'sr-Latn', 'ru']);
  const overview = pageOf(required(edition), 'overview');
  expect(overview.notes.map(({ claim }) => claim.id)).toEqual(['bridge-measured']);
  expect(JSON.stringify(blocksOf(overview, 'paragraph'))).toContain('8,309 ďááýš');
  expect(pages.map(({ url }) => url)).toContain('/en-xa/bridge/');
});

test('the texts of the site become about forty per cent longer', () => {
  const [plain = '', pseudo = ''] = ['en', PSEUDO_TAG].map((tag) =>
    JSON.stringify(pseudoContent({ facts, words, kinds: KINDS }).words[tag]?.namespaces.strings).replace(
      /"[^"]*":|\{\{[^}]*\}\}/gu,
      '',
    ),
  );
  expect(pseudo.length / plain.length).toBeGreaterThan(1.25);
  expect(pseudo.length / plain.length).toBeLessThan(1.5);
});
