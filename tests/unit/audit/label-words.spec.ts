import { expect, test } from '@playwright/test';
import { flattenTexts } from '../../../src/content/check/vocabulary.ts';
import { interfaceWords } from '../../../src/content/interface-words.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { dictionaryOf, entriesFor, entryIn, labelWords, listNameOf, wordsOfText } from '../../audit/dictionaries.ts';
import { required } from '../sound.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag);

/** Words of the labels, nouns and months of a language that its dictionary lacks; of words with a hyphen, the parts. */
async function unknownWords(tag: string): Promise<string[]> {
  const { strings, nouns, formats } = required(interfaceWords(tag));
  const texts = [...flattenTexts(strings).values(), ...flattenTexts(nouns).values(), ...Object.values(formats).flat()];
  const { has } = await dictionaryOf(tag);
  return texts
    .flatMap((text) => wordsOfText(text.replace(/\{\{?[^}]*\}\}?/gu, ' ')))
    .flatMap((word) => (has(word) ? [] : word.split('-')))
    .filter((word) => !has(word));
}

for (const tag of TAGS)
  test(`every word of the labels in ${tag} is in its dictionary or in the spelling.txt of its language`, async () => {
    const entries = entriesFor(tag, labelWords(listNameOf(tag)));
    const unknown = (await unknownWords(tag)).filter((word) => entryIn(entries, word) === undefined);
    expect([...new Set(unknown)]).toEqual([]);
  });

for (const list of new Set(TAGS.map(listNameOf)))
  test(`src/languages/${list}/spelling.txt is sorted, and every word of it is needed`, async () => {
    const words = labelWords(list);
    expect(words).toEqual([...new Set(words)].sort(new Intl.Collator(list).compare));
    const needed = new Set<string | undefined>();
    for (const tag of TAGS.filter((other) => listNameOf(other) === list)) {
      const entries = entriesFor(tag, words);
      for (const word of await unknownWords(tag)) needed.add(entryIn(entries, word));
    }
    expect(words.filter((word) => !needed.has(word))).toEqual([]);
  });
