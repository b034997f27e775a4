import { expect, test } from '@playwright/test';
import { editions, sweptPages } from '../support/site.ts';
import { listNameOf } from './dictionaries.ts';
import { listOf, spelledEditions, spellerOf, unspelled, wordsIn } from './spelling.ts';

for (const { locale } of editions)
  test(`every word of ${locale.tag} is spelled as its dictionary, the names or the list have it`, async () => {
    const reason = unspelled(locale.tag);
    test.skip(reason !== undefined, reason);
    const speller = await spellerOf(locale.tag);
    const faults = new Map<string, string>();
    for (const { url } of sweptPages)
      for (const word of wordsIn(url, locale.tag))
        if (!faults.has(word) && !speller.knows(word))
          faults.set(word, `${url}: ${word}; perhaps ${speller.suggest(word).join(', ') || 'a name'}`);
    expect([...faults.values()]).toEqual([]);
  });

for (const name of new Set(spelledEditions().map(listNameOf)))
  test(`spelling/${name}.txt is sorted, and every word of it is needed`, async () => {
    const list = listOf(name);
    expect(list).toEqual([...new Set(list)].sort(new Intl.Collator(name).compare));
    const needed = new Set<string>();
    for (const tag of spelledEditions().filter((edition) => listNameOf(edition) === name)) {
      const speller = await spellerOf(tag);
      for (const { url } of sweptPages)
        for (const part of wordsIn(url, tag).flatMap((word) => [word, ...word.split('-')]))
          needed.add(speller.entryOf(part) ?? '');
    }
    expect(list.filter((word) => !needed.has(word))).toEqual([]);
  });

for (const tag of spelledEditions())
  test(`a word of nobody in ${tag} would be seen`, async () => {
    const { knows } = await spellerOf(tag);
    expect(['agreemnet', 'color', 'прецедник', 'precednik', 'призидент'].filter(knows)).toEqual([]);
  });
