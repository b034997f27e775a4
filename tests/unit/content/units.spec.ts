import { expect, test } from '@playwright/test';
import { textOf, type Unit } from '../../../src/content/unit.ts';
import { unitsOf } from '../../../src/content/units.ts';
import { pageOf, required, soundEdition, writePage } from '../sound.ts';

function unitsIn(tag: string, change?: Parameters<typeof soundEdition>[1]): Unit[] {
  const edition = soundEdition(tag, change);
  return unitsOf(pageOf(edition, 'call'), edition);
}

const unitIn = (tag: string, id: string) => required(unitsIn(tag).find((unit) => unit.id === id));
const linesOf = ({ lines }: Unit) => lines.map(({ key, parts }) => `${key}: ${textOf(parts)}`);

test('every block of a page is a unit, an event, an entity and a topic of accounts one each', () => {
  expect(
    unitsIn('en')
      .map(({ kind, id }) => `${kind} ${id}`)
      .filter((unit) => !unit.startsWith('entities')),
  ).toEqual([
    'opening opening',
    'paragraph opening--1',
    'heading length',
    'paragraph length--1',
    'quote quote-mayor-quote',
    'quote quote-register-quote',
    'conflict conflict-how-long',
    'accounts accounts-two-accounts',
    'topic topic-length',
    'heading numbers',
    'series series-lengths',
    'events event-opening',
    'events event-measuring',
    'footnote footnote-agency',
  ]);
});

test('a unit is named by its section and its place in it, or by its own title', () => {
  const names = new Map(unitsIn('ru').map(({ id, name }) => [id, name]));
  expect(names.get('opening--1')).toBe('Мост и\u00A0меры, 1');
  expect(names.get('length')).toBe('Длина');
  expect(names.get('length--1')).toBe('Длина, 1');
  expect(names.get('quote-register-quote')).toBe('Длина, 3');
  expect(names.get('event-opening')).toBe('Мост открыли');
});

test('every entity of a group is a unit', () => {
  const entities = pageOf(soundEdition('en'), 'call').blocks.flatMap((block) =>
    block.kind === 'entities' ? block.entities : [],
  );
  const units = unitsIn('en').filter(({ kind }) => kind === 'entities');
  expect(units.map(({ id, name }) => [id, name])).toEqual(entities.map(({ id, name }) => [id, name]));
  expect(units.length).toBeGreaterThan(1);
});

test('every edition has the same units with the same ids', () => {
  const ids = unitsIn('en').map(({ id }) => id);
  for (const tag of ['sr-Cyrl', 'sr-Latn', 'ru']) expect(unitsIn(tag).map(({ id }) => id)).toEqual(ids);
});

test('a text keeps its marks, each with the claim it leads to, and loses its links', () => {
  const [, paragraph] = unitsIn('en', (content) =>
    writePage(
      content,
      'call',
      'It was **[opened](claim:bridge-opened)** by [the agency](entity:agency).\n\n![](entities:people)',
    ),
  );
  expect(required(paragraph).lines).toEqual([
    {
      key: 'text',
      role: 'text',
      lang: null,
      parts: [
        { type: 'text', text: 'It was ' },
        {
          type: 'strong',
          parts: [
            { type: 'text', text: 'opened' },
            { type: 'mark', number: 1, claim: 'bridge-opened' },
          ],
        },
        { type: 'text', text: ' by ' },
        { type: 'text', text: 'the agency' },
        { type: 'asterisk' },
        { type: 'text', text: '.' },
      ],
    },
  ]);
  expect(required(paragraph).claims).toEqual(['bridge-opened']);
});

test('a quotation is its original, its translation where one is needed, and who spoke when', () => {
  const english = unitIn('en', 'quote-register-quote');
  expect(linesOf(english).slice(0, 2)).toEqual([
    'original 1: «Мост открыт»',
    expect.stringMatching(/^translation 1: “/u),
  ]);
  expect(english.lines.map(({ key, lang }) => [key, lang])).toEqual([
    ['original 1', 'ru'],
    ['translation 1', null],
    ['credit 1', null],
    ['byline', null],
  ]);
  expect(linesOf(english)[2]).toBe('credit 1: Translation by this site');
  expect(english).toMatchObject({ claims: ['bridge-opened'], sources: ['register-2001'] });
  const russian = unitIn('ru', 'quote-register-quote');
  expect(russian.lines.map(({ key, lang }) => [key, lang])).toEqual([
    ['original 1', null],
    ['byline', null],
  ]);
});

test('a dispute is its question and its accounts, with the claims of each', () => {
  const unit = unitIn('en', 'conflict-how-long');
  expect(linesOf(unit)).toEqual([
    'question: How long is the bridge?',
    'account 1: The mayor gives 1,250 metres.',
    'account 2: The register gives no length.',
  ]);
  expect(unit.claims).toEqual(['bridge-measured', 'bridge-opened']);
});

test('a topic of accounts says what each column holds, and that it holds nothing', () => {
  expect(linesOf(unitIn('en', 'topic-length'))).toEqual([
    'title: Length',
    'column 1: The mayor',
    expect.stringMatching(/^column 1 voice 1: /u),
    'column 1 voice 1 entry 1: 1,250 metres',
    'column 2: The register',
    expect.stringMatching(/^column 2 nothing: /u),
  ]);
});

test('a series is a table: one row a point, with the source it rests on and its picture', () => {
  const unit = unitIn('en', 'series-lengths');
  const rows = unit.lines.filter(({ role }) => role === 'row');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ key }) => key.startsWith('point-lengths-'))).toBe(true);
  expect(unit.sources.length).toBeGreaterThan(0);
  expect(unit.picture?.kind).toBe('series');
});

test('a remark on a name stands last', () => {
  const units = unitsIn('en', ({ words }) => {
    for (const tag of ['en', 'sr-Cyrl', 'ru'])
      Object.assign(required(words[tag]).namespaces.entities?.agency ?? {}, { footnote: 'A remark.' });
  });
  expect(units.at(-1)).toMatchObject({ kind: 'footnote', id: 'footnote-agency' });
});

test('a page begins with its title and its standfirst', () => {
  const [opening] = unitsIn('ru');
  expect(linesOf(required(opening))).toEqual([
    'title: Мост и\u00A0меры',
    'standfirst: Мост, его длина и\u00A0слова о\u00A0нём, по\u00A0порядку.',
  ]);
});

test('a unit without an id on its page stands under its section, or under nothing', () => {
  const anchors = new Map(unitsIn('en').map(({ id, anchor }) => [id, anchor]));
  expect(anchors.get('opening--1')).toBeNull();
  expect(anchors.get('length--1')).toBe('length');
  expect(anchors.get('quote-mayor-quote')).toBe('quote-mayor-quote');
});

test('a contested term is the word used here, those of others, and why', () => {
  const edition = soundEdition('en');
  const units = unitsOf(pageOf(edition, 'wording'), edition).filter(({ kind }) => kind === 'wording');
  expect(units.length).toBeGreaterThan(0);
  for (const { lines } of units) expect(lines.map(({ key }) => key)).toEqual(['title', 'own', 'others', 'why']);
});
