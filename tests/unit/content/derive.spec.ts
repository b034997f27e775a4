import { expect, test } from '@playwright/test';
import { deriveWords } from '../../../src/content/derive.ts';
import { blockReferences, blockText, parseProse } from '../../../src/content/prose.ts';
import type { Words } from '../../../src/content/words.ts';
import type { TextTree } from '../../../src/languages/language.ts';
import { required, soundContent } from '../sound.ts';

const base = (change: (words: Words) => void = () => {}) => {
  const words = required(soundContent().words['sr-Cyrl']);
  change(words);
  return words;
};
const own = (namespaces: Words['namespaces'] = {}): Words => ({
  tag: 'sr-Latn',
  interface: { strings: {}, nouns: {} },
  namespaces,
  names: [],
  pages: {},
});

test('every text of the base is written in Latin letters', () => {
  const { namespaces } = deriveWords(
    base(({ namespaces: { events } }) => Object.assign(required(events), { opening: 'Мост {{date, year}} и AFP' })),
    own(),
  );
  expect(namespaces.events?.opening).toBe('Most {{date, year}} i AFP');
  expect(JSON.stringify(namespaces)).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('titles, descriptions, standfirsts and prose are written in Latin letters, ids and references kept', () => {
  const { pages } = deriveWords(
    base(({ pages: { overview } }) =>
      Object.assign(required(overview), {
        title: 'Мост',
        description: 'О мосту',
        standfirst: 'Има мост.',
        blocks: parseProse(
          '## Љубав {#ljubav}\n\n**Рекао је** [да](claim:one) {{gap.days, number}}.\n\n- пет\n- [шест](page:call#a)\n\n![](quote:two)',
        ).blocks,
      }),
    ),
    own(),
  );
  const { title, description, standfirst, blocks, file } = required(pages.overview);
  expect({ title, description, standfirst, file }).toEqual({
    title: 'Most',
    description: 'O mostu',
    standfirst: 'Ima most.',
    file: 'locales/sr-Cyrl/pages/overview.md',
  });
  expect(blocks.map(blockText)).toEqual(['Ljubav', 'Rekao je da {{gap.days, number}}.', 'pet\nšest', '']);
  expect(blocks.flatMap(blockReferences)).toEqual(['claim:one', 'page:call#a', 'quote:two']);
  expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2, id: 'ljubav' });
});

test('months and patterns are written in Latin letters', () => {
  const { formats } = deriveWords(base(), own());
  expect(formats?.monthsOf[9]).toBe('oktobra');
  expect(formats?.percent).toBe('{number} odsto');
  expect(formats?.date).toBe('{day}. {monthOf} {year}.');
});

test('a text of its own replaces the transliterated one, and no other', () => {
  const { namespaces } = deriveWords(base(), own({ entities: { mayor: { name: 'Own name' } } }));
  const { namespaces: plain } = deriveWords(base(), own());
  expect(namespaces.entities).toEqual({
    ...plain.entities,
    mayor: { ...(plain.entities?.mayor as TextTree), name: 'Own name' },
  });
});

test('the words carry the tag of the derived locale and the names of the base', () => {
  const { tag, names } = deriveWords(
    base((words) => words.names.push('N1')),
    own(),
  );
  expect(tag).toBe('sr-Latn');
  expect(names).toContain('N1');
});

test('the words of the base are left as they were', () => {
  const words = base();
  const before = structuredClone(words);
  deriveWords(words, own({ events: { opening: 'own' } }));
  expect(words).toEqual(before);
});

test('words of another language and respelled words are not written letter by letter', () => {
  const { namespaces, pages } = deriveWords(
    base((words) => {
      Object.assign(required(words.namespaces.events), { opening: 'ОФАК каже „[на](lang:ru)”' });
      Object.assign(required(words.pages.overview), { blocks: parseProse('Реч [в](lang:ru).').blocks });
    }),
    own(),
    { ОФАК: 'OFAC' },
  );
  expect(namespaces.events?.opening).toBe('OFAC kaže „[на](lang:ru)”');
  expect(pages.overview?.blocks.map(blockText)).toEqual(['Reč [в](lang:ru).']);
});
