import { expect, test } from '@playwright/test';
import { exampleNumbers, formsInFile, pluralForms, pluralHeader } from '../../../src/translations/plural-forms.ts';
import { facts } from '../real-words.ts';

for (const { tag } of facts.locales)
  test(`gettext chooses the forms of ${tag} as the site does`, () => {
    const [, rule = ''] = /plural=(.*);$/u.exec(pluralHeader(tag)) ?? [];
    const choose = new Function('n', `return Number(${rule})`) as (n: number) => number;
    const rules = new Intl.PluralRules(tag);
    const numbers = Array.from({ length: 1001 }, (_, n) => n);
    expect(numbers.map((n) => `${n}: ${pluralForms(tag)[choose(n)]}`)).toEqual(
      numbers.map((n) => `${n}: ${rules.select(n)}`),
    );
  });

test('the header counts the forms of whole numbers, as the programs of gettext do', () => {
  expect(pluralHeader('ru')).toMatch(/^nplurals=3; /u);
  expect(pluralHeader('sr-Cyrl')).toMatch(/^nplurals=3; /u);
  expect(pluralHeader('en')).toBe('nplurals=2; plural=(n != 1);');
});

test('a file may count without a form for fractions or with one, wherever that is', () => {
  expect(formsInFile('ru', 3)).toEqual(['one', 'few', 'many']);
  expect(formsInFile('ru', 4)).toEqual(['one', 'few', 'many', 'other']);
  expect(formsInFile('cs', 3)).toEqual(['one', 'few', 'other']);
  expect(formsInFile('cs', 4)).toEqual(['one', 'few', 'many', 'other']);
  expect(formsInFile('ru', 2)).toBeUndefined();
});

test('a form has its first numbers as examples', () => {
  expect(exampleNumbers('ru', 'few')).toEqual([2, 3, 4]);
  expect(exampleNumbers('fr', 'many')).toEqual([1_000_000]);
  expect(exampleNumbers('sr-Cyrl', 'one')).toEqual([1, 21, 31]);
});

test('a language without a rule is told', () => {
  expect(() => pluralHeader('cy')).toThrow('No plural rule of cy');
});
