import { expect, test } from '@playwright/test';
import {
  foreignWordsIn,
  languageParts,
  mapOwnWords,
  markedLanguage,
  markLanguages,
  ownWords,
  plainWords,
} from '../../../src/i18n/foreign-words.ts';
import { transliterate } from '../../../src/i18n/transliterate.ts';
import { asData, typeset } from '../../../src/i18n/typography.ts';

const TEXT = 'Стоји „[на](lang:ru)”, а не „[в](lang:ru)”, као [at](lang:en) и [da](lang:sr-Latn)';

test('a text falls into its own words and those of other languages', () => {
  expect(languageParts('a [б](lang:ru)[c](lang:en)')).toEqual([
    'a ',
    { lang: 'ru', words: 'б' },
    { lang: 'en', words: 'c' },
  ]);
  expect(languageParts('a [sic] b')).toEqual(['a [sic] b']);
  expect(foreignWordsIn(TEXT).map(({ lang }) => lang)).toEqual(['ru', 'ru', 'en', 'sr-Latn']);
});

test('a text without marks, and one without its foreign words', () => {
  expect(plainWords(TEXT)).toBe('Стоји „на”, а не „в”, као at и da');
  expect(asData(TEXT)).toBe(plainWords(TEXT));
  expect(ownWords('Стоји „[на](lang:ru)”')).toBe('Стоји „ ”');
});

test('transliteration and typography keep foreign words and marks', () => {
  expect(transliterate(TEXT, 'sr-Latn')).toBe(
    'Stoji „[на](lang:ru)”, a ne „[в](lang:ru)”, kao [at](lang:en) i [da](lang:sr-Latn)',
  );
  expect(mapOwnWords('a [б](lang:ru) a', (own) => own.toUpperCase())).toBe('A [б](lang:ru) A');
  expect(plainWords(typeset(TEXT, 'sr-Cyrl')).replaceAll('\u00A0', ' ')).toBe(plainWords(TEXT));
});

test('respelled words are written as listed, and no part of a longer word is', () => {
  const respelled = { ОФАК: 'OFAC' };
  expect(transliterate('ОФАК, ОФАК-а, ОФАКОВ', 'sr-Latn', respelled)).toBe('OFAC, OFAC-a, OFAKOV');
  expect(transliterate('ОФАК', 'sr-Latn')).toBe('OFAK');
});

for (const [address, lang] of [
  ['lang:ru', 'ru'],
  ['lang:sr-Latn', 'sr-Latn'],
  ['lang:RU', undefined],
  ['lang:', undefined],
  ['page:call', undefined],
] as const)
  test(`${address} names ${lang ?? 'no language'}`, () => {
    expect(markedLanguage(address)).toBe(lang);
  });

test('a page marks the language of words in its text, and of no others', () => {
  const word = '[в](lang:ru)';
  expect(
    markLanguages(
      `<title>${word}</title><style>a{}</style><p title="${word}">a ${word} <b>${word}</b></p><svg><title>${word}</title><text>${word}</text></svg><script>"${word}"</script>`,
    ),
  ).toBe(
    '<title>в</title><style>a{}</style><p title="в">a <span lang="ru">в</span> <b><span lang="ru">в</span></b></p><svg><title>в</title><text>в</text></svg><script>"в"</script>',
  );
});
