import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { checkQuotationMarks } from '../../../../src/content/check/quotation-marks.ts';
import { quotedNames } from '../../../../src/content/check/quoted-names.ts';
import type { Content } from '../../../../src/content/kind.ts';
import { facts, wordsOf } from '../../real-words.ts';
import { required, soundContent } from '../../sound.ts';

function problemsOf(change: (content: Content) => void): string[] {
  const content = soundContent(change);
  const findings = new Findings(content);
  checkQuotationMarks(content, findings);
  return findings.problems.map(({ file, key, found }) => `${file}: ${key}: ${found}`);
}

const opening = (tag: string, text: string) =>
  problemsOf(({ words }) => {
    required(words[tag]?.namespaces.events).opening = text;
  });

const FAULTS: [tag: string, text: string, found: string][] = [
  ['en', 'The “grand” bridge', '“grand”'],
  ['en', 'The “grand bridge', '“'],
  ['en', 'The "grand" bridge', '" "'],
  ['en', 'The ‘grand’ bridge', '‘'],
  ['sr-Cyrl', '„Велики” мост', '„Велики”'],
  ['sr-Cyrl', '„Велики“ мост', '„ “'],
  ['sr-Cyrl', '«Велики» мост', '« »'],
  ['ru', '«Большой» мост', '«Большой»'],
  ['ru', '“Большой” мост', '“ ”'],
];
for (const [tag, text, found] of FAULTS)
  test(`${tag}: ${text} is refused`, () => {
    expect(opening(tag, text)).toEqual([`locales/${tag}/events.json: opening: ${found}`]);
  });

test('a name that the language writes so passes, in any case', () => {
  const withName = (text: string) =>
    problemsOf(({ words }) => {
      required(words.ru).names = ['«Вестник моста»'];
      required(words.ru?.namespaces.events).opening = text;
    });
  expect(withName('Газета «Вестник моста» и статья «Вестника моста»')).toEqual([]);
  expect(withName('Газета «Вестник города»')).toHaveLength(1);
});

test('a translated quotation has inner marks within it and no outer ones', () => {
  const translated = (translation: string) =>
    problemsOf(({ words }) => {
      required(words.en?.namespaces.quotes)['mayor-quote'] = { occasion: 'Speech', translation };
    });
  expect(translated('The ‘grand’ bridge')).toEqual([]);
  expect(translated('The “grand” bridge')).toHaveLength(1);
});

const RUSSIAN: [words: string, isName: boolean][] = [
  ['Газпром', true],
  ['Газпромом', true],
  ['Газпром нефтью', true],
  ['Политике', true],
  ['Вечерним новостям', true],
  ['братский народ', false],
  ['война', false],
];
for (const [words, isName] of RUSSIAN)
  test(`«${words}» is ${isName ? 'a name' : 'no name'} on the Russian pages`, () => {
    const locale = required(facts.locales.find(({ tag }) => tag === 'ru'));
    expect(quotedNames(wordsOf('ru'), locale)(words)).toBe(isName);
  });
