import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/content/kind.ts';
import { parseProse } from '../../../src/content/prose.ts';
import { digestOf } from '../../../src/translations/digest.ts';
import { type Translation, translationStates } from '../../../src/translations/states.ts';
import { required, soundContent } from '../sound.ts';

/** What stands in Russian after a change of the sound content. */
function russian(change: (content: Content) => void) {
  return required(translationStates(soundContent(change)).find(({ tag }) => tag === 'ru'));
}

/** Ids of the Russian translations that are not current, by state. */
function unsettled(change: (content: Content) => void): Record<string, string[]> {
  const byState: Record<string, string[]> = {};
  for (const { id, state } of russian(change).translations)
    if (state !== 'current') byState[state] = [...(byState[state] ?? []), id];
  return byState;
}

/** Writes the body of the English page, and the Russian one if `russian` is given. */
function writeBody(content: Content, original: string, russian?: string): void {
  for (const [tag, body] of [
    ['en', original],
    ['ru', russian],
  ] as const) {
    const page = content.words[tag]?.pages.call;
    if (page && body !== undefined) page.blocks = parseProse(body).blocks;
  }
}

/** The page with three paragraphs of one section, recorded as reviewed. */
function recordThree(content: Content): void {
  writeBody(content, '## A {#a}\n\nOne.\n\nTwo.\n\nThree.', '## А {#a}\n\nОдин.\n\nДва.\n\nТри.');
  const records = required(content.translatedFrom.ru);
  for (const id of Object.keys(records)) if (id.startsWith('call#') && !id.startsWith('call#.')) delete records[id];
  delete records['call#opening.1'];
  for (const { id, digest } of digests(content)) records[id] = digest;
}

/** Ids and digests of the blocks, told by the states themselves: an empty record makes all of them stale. */
function digests(content: Content): { id: string; digest: string }[] {
  return ['a', 'a.1', 'a.2', 'a.3'].map((address) => ({
    id: `call#${address}`,
    digest: required(digestById(content).get(`call#${address}`)),
  }));
}

function digestById(content: Content): Map<string, string> {
  return new Map(
    required(translationStates(content).find(({ tag }) => tag === 'ru')).translations.map(({ id, original }) => [
      id,
      digestOf(original.text),
    ]),
  );
}

test('the sound content is current in every locale that follows another', () => {
  const states = translationStates(soundContent());
  expect(states.map(({ tag }) => tag)).toEqual(['sr-Cyrl', 'ru']);
  for (const { translations, orphans } of states) {
    expect(translations.length).toBeGreaterThan(50);
    expect(translations.filter(({ state }) => state !== 'current')).toEqual([]);
    expect(orphans).toEqual([]);
  }
});

test('a changed source text makes its translations stale, and nothing else', () => {
  expect(
    unsettled(({ words }) => {
      required(required(words.en).namespaces.claims)['bridge-opened'] =
        'The bridge was begun in {{date, monthYearIn}}.';
    }),
  ).toEqual({ stale: ['claims.bridge-opened'] });
});

test('a changed translation stays current', () => {
  expect(
    unsettled(({ words }) => {
      required(required(words.ru).namespaces.claims)['bridge-opened'] = 'Мост был открыт в {{date, monthYearIn}}.';
    }),
  ).toEqual({});
});

test('one changed plural form makes the noun stale', () => {
  expect(
    unsettled(({ words }) => {
      required(required(words.en).namespaces.nouns).arch_other = '{{count, number}} whole arches';
    }),
  ).toEqual({ stale: ['nouns.arch'] });
});

test('spaces and line ends do not count', () => {
  expect(
    unsettled(({ words }) => {
      required(required(words.en).pages.call).title = 'The  bridge ';
    }),
  ).toEqual({});
});

test('an English quotation is followed where it is translated', () => {
  const { translations } = russian(({ facts, words }) => {
    delete required(words.en).namespaces.quotes?.['mayor-quote'];
    Object.assign(required(facts.quotes['mayor-quote']), { lang: 'en', original: 'The bridge has other words' });
  });
  const found = required(translations.find(({ id }) => id === 'quotes.mayor-quote.translation'));
  expect(found).toMatchObject({ state: 'stale' });
});

const BLOCK_CASES: {
  name: string;
  original: string;
  russian?: string;
  told: Partial<Record<Translation['state'], string[]>>;
}[] = [
  { name: 'nothing changed', original: 'One.\n\nTwo.\n\nThree.', told: {} },
  { name: 'one block changed', original: 'One.\n\nOther.\n\nThree.', told: { stale: ['call#a.2'] } },
  {
    name: 'a block inserted in both',
    original: 'New.\n\nOne.\n\nTwo.\n\nThree.',
    russian: 'Новый.\n\nОдин.\n\nДва.\n\nТри.',
    told: { unrecorded: ['call#a.1'] },
  },
  {
    name: 'a block inserted in English alone',
    original: 'New.\n\nOne.\n\nTwo.\n\nThree.',
    told: { missing: ['call#a.1'] },
  },
  {
    name: 'a block removed from both',
    original: 'Two.\n\nThree.',
    russian: 'Два.\n\nТри.',
    told: {},
  },
  {
    name: 'two blocks exchanged',
    original: 'Two.\n\nOne.\n\nThree.',
    told: { unrecorded: ['call#a.1'] },
  },
];

for (const { name, original, russian: translated, told } of BLOCK_CASES)
  test(`${name}: only what differs is told`, () => {
    expect(
      unsettled((content) => {
        recordThree(content);
        writeBody(
          content,
          `## A {#a}\n\n${original}`,
          translated === undefined ? undefined : `## А {#a}\n\n${translated}`,
        );
      }),
    ).toEqual(told);
  });

test('a text inserted in English alone leaves every other translation with its own words', () => {
  const { translations } = russian((content) => {
    recordThree(content);
    writeBody(content, '## A {#a}\n\nNew.\n\nOne.\n\nTwo.\n\nThree.');
  });
  const texts = translations.filter(({ id }) => id.startsWith('call#a.')).map(({ text }) => text);
  expect(texts).toEqual([undefined, 'Один.', 'Два.', 'Три.']);
});

test('the record of a removed block is spent, and no fault', () => {
  const { orphans, spent } = russian((content) => {
    recordThree(content);
    writeBody(content, '## A {#a}\n\nTwo.\n\nThree.', '## А {#a}\n\nДва.\n\nТри.');
  });
  expect(spent).toEqual(['call#a.1']);
  expect(orphans).toEqual([]);
});

test('what could not be read is not told again', () => {
  const { translations, orphans } = russian((content) => {
    content.problems.push({
      file: 'locales/en/claims.json',
      key: '',
      expected: 'valid JSON',
      found: 'none',
      remedy: 'fix it',
    });
    required(content.words.en).namespaces.claims = {};
  });
  expect(translations.some(({ id }) => id.startsWith('claims.'))).toBe(false);
  expect(orphans).toEqual([]);
});
