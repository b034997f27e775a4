import { expect, test } from '@playwright/test';
import { allTexts } from '../../../src/content/interface-words.ts';
import { pluralCategories, splitPluralKey } from '../../../src/i18n/plurals.ts';
import { translatorOf, wordsOf } from '../real-words.ts';

/** CLDR's classes for whole numbers, written out. */
const CATEGORIES: Record<string, string[]> = {
  en: ['one', 'other'],
  'sr-Cyrl': ['few', 'one', 'other'],
  'sr-Latn': ['few', 'one', 'other'],
  ru: ['few', 'many', 'one'],
};

const NOUNS = ['day', 'source', 'claim', 'chapter'] as const;
type Forms = Record<(typeof NOUNS)[number], string>;

const one = {
  en: { day: 'day', source: 'source', claim: 'claim', chapter: 'chapter' },
  'sr-Cyrl': { day: 'дан', source: 'извор', claim: 'тврдња', chapter: 'поглавље' },
  'sr-Latn': { day: 'dan', source: 'izvor', claim: 'tvrdnja', chapter: 'poglavlje' },
  ru: { day: 'день', source: 'источник', claim: 'утверждение', chapter: 'глава' },
} satisfies Record<string, Forms>;
const few = {
  'sr-Cyrl': { day: 'дана', source: 'извора', claim: 'тврдње', chapter: 'поглавља' },
  'sr-Latn': { day: 'dana', source: 'izvora', claim: 'tvrdnje', chapter: 'poglavlja' },
  ru: { day: 'дня', source: 'источника', claim: 'утверждения', chapter: 'главы' },
} satisfies Record<string, Forms>;
const several = {
  en: { day: 'days', source: 'sources', claim: 'claims', chapter: 'chapters' },
  'sr-Cyrl': { day: 'дана', source: 'извора', claim: 'тврдњи', chapter: 'поглавља' },
  'sr-Latn': { day: 'dana', source: 'izvora', claim: 'tvrdnji', chapter: 'poglavlja' },
  ru: { day: 'дней', source: 'источников', claim: 'утверждений', chapter: 'глав' },
} satisfies Record<string, Forms>;

/** Which forms follow each number, in reading order of the language notes. */
const FORMS: { tag: string; forms: [count: number, forms: Forms][] }[] = [
  {
    tag: 'en',
    forms: [
      [1, one.en],
      [2, several.en],
      [5, several.en],
      [11, several.en],
      [12, several.en],
      [14, several.en],
      [21, several.en],
      [22, several.en],
      [25, several.en],
      [101, several.en],
      [111, several.en],
      [112, several.en],
    ],
  },
  ...(['sr-Cyrl', 'sr-Latn', 'ru'] as const).map((tag) => ({
    tag,
    forms: [
      [1, one[tag]],
      [2, few[tag]],
      [5, several[tag]],
      [11, several[tag]],
      [12, several[tag]],
      [14, several[tag]],
      [21, one[tag]],
      [22, few[tag]],
      [25, several[tag]],
      [101, one[tag]],
      [111, several[tag]],
      [112, several[tag]],
    ] as [number, Forms][],
  })),
];

for (const { tag, forms } of FORMS)
  for (const noun of NOUNS)
    test(`${tag} counts each ${noun} with the form that follows the number`, () => {
      const { t } = translatorOf(tag);
      const counted = forms.map(([count]) => t(`nouns:${noun}`, { count }).replace('\u00A0', ' '));
      expect(counted).toEqual(forms.map(([count, form]) => `${count} ${form[noun]}`));
    });

test('a fraction is not counted: Russian has no form for it', () => {
  const { t } = translatorOf('ru');
  expect(() => t('nouns:source', { count: 1.5 })).toThrow('no text for nouns:source, plural form other');
});

for (const [tag, categories] of Object.entries(CATEGORIES)) {
  test(`${tag} has the plural classes of CLDR for whole numbers`, () => {
    expect(pluralCategories(tag).toSorted()).toEqual(categories);
  });

  test(`every noun of ${tag} has all its plural forms and no other`, () => {
    const forms = formsByNoun(tag);
    expect(forms).toEqual(Object.fromEntries(Object.keys(forms).map((noun) => [noun, categories])));
    expect(Object.keys(forms)).toEqual(expect.arrayContaining([...NOUNS]));
  });

  test(`${tag} counts the same nouns as English`, () => {
    expect(Object.keys(formsByNoun(tag))).toEqual(Object.keys(formsByNoun('en')));
  });
}

const KEYS = [
  { key: 'day_few', parts: { base: 'day', category: 'few' } },
  { key: 'day_other', parts: { base: 'day', category: 'other' } },
  { key: 'day', parts: { base: 'day' } },
  { key: 'day_rest', parts: { base: 'day_rest' } },
  { key: 'topic.call_one', parts: { base: 'topic.call', category: 'one' } },
];
for (const { key, parts } of KEYS)
  test(`the key ${key} is read as ${Object.values(parts).join(' and ')}`, () => {
    expect(splitPluralKey(key)).toEqual(parts);
  });

/** Plural classes of each noun of a locale, both sorted. */
function formsByNoun(tag: string): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  for (const key of Object.keys(allTexts(wordsOf(tag)).nouns ?? {}).toSorted()) {
    const { base, category = 'none' } = splitPluralKey(key);
    forms[base] = [...(forms[base] ?? []), category];
  }
  return forms;
}
