import { expect, test } from '@playwright/test';
import { exampleNumbers, pluralForms, pluralHeader } from '../../../src/translations/plural-forms.ts';
import { facts } from '../real-words.ts';

for (const { tag } of facts.locales)
  test(`gettext chooses the forms of ${tag} as the site does`, () => {
    const [, rule = ''] = /plural=(.*);$/u.exec(pluralHeader(tag)) ?? [];
    const choose = new Function('n', `return Number(${rule})`) as (n: number) => number;
    const rules = new Intl.PluralRules(tag);
    for (let n = 0; n <= 1000; n++) expect(pluralForms(tag)[choose(n)], String(n)).toBe(rules.select(n));
  });

test('the header counts every form, that for fractions too', () => {
  expect(pluralHeader('ru')).toMatch(/^nplurals=4; /u);
  expect(pluralHeader('sr-Cyrl')).toMatch(/^nplurals=3; /u);
});

test('a form has its first numbers as examples', () => {
  expect(exampleNumbers('ru', 'few')).toEqual([2, 3, 4]);
  expect(exampleNumbers('ru', 'other')).toEqual([1.5]);
  expect(exampleNumbers('sr-Cyrl', 'one')).toEqual([1, 21, 31]);
});

test('a language without a rule is told', () => {
  expect(() => pluralHeader('cy')).toThrow('No plural rule of cy');
});
