import { expect, test } from '@playwright/test';
import { editions, sweptPages } from '../support/site.ts';
import { listNameOf, listOf, spelledLanguages, spellerOf, wordsIn } from './spelling.ts';

for (const { locale } of editions)
  test(`every word of ${locale.tag} is spelled as its dictionary, the names or the list have it`, async () => {
    const speller = await spellerOf(locale.tag);
    const faults = new Map<string, string>();
    for (const { url } of sweptPages)
      for (const word of wordsIn(url, locale.tag))
        if (!faults.has(word) && !speller.knows(word))
          faults.set(word, `${url}: ${word}; perhaps ${speller.suggest(word).join(', ') || 'a name'}`);
    expect([...faults.values()]).toEqual([]);
  });

for (const name of new Set(editions.map(({ locale }) => listNameOf(locale.tag))))
  test(`tests/spelling/${name}.txt is sorted, and every word of it is needed`, async () => {
    const list = listOf(name);
    expect(list).toEqual([...new Set(list)].sort(new Intl.Collator(name).compare));
    const needed = new Set<string>();
    for (const tag of spelledLanguages().filter((language) => listNameOf(language) === name)) {
      const speller = await spellerOf(tag);
      for (const { url } of sweptPages)
        for (const part of wordsIn(url, tag).flatMap((word) => [word, ...word.split('-')]))
          needed.add(speller.entryOf(part) ?? '');
    }
    expect(list.filter((word) => !needed.has(word))).toEqual([]);
  });

const MISSPELLED: [tag: string, wrong: string, right: string][] = [
  ['en', 'agreemnet', 'agreement'],
  ['en', 'color', 'colour'],
  ['en', 'Vulln', 'Vulin'],
  ['sr-Cyrl', 'прецедник', 'председник'],
  ['sr-Cyrl', 'Вучићч', 'Вучића'],
  ['sr-Latn', 'precednik', 'predsednik'],
  ['ru', 'призидент', 'президент'],
  ['ru', 'Вучичч', 'Вучичем'],
  ['ru', 'agreemnet', 'agreement'],
];
for (const [tag, wrong, right] of MISSPELLED)
  test(`${tag}: ${wrong} is not known, ${right} is`, async () => {
    const speller = await spellerOf(tag);
    expect([speller.knows(wrong), speller.knows(right)]).toEqual([false, true]);
  });
