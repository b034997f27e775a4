import { expect, test } from '@playwright/test';
import { plainText } from '../../../src/content/node.ts';
import { type Part, partsOf } from '../../../src/content/parts.ts';
import { pageOf, required, soundEdition, writePage } from '../sound.ts';

function partsIn(tag: string, change?: Parameters<typeof soundEdition>[1]): Part[] {
  const edition = soundEdition(tag, change);
  return partsOf(pageOf(edition, 'call'), edition);
}

const partIn = (tag: string, id: string) => required(partsIn(tag).find((part) => part.id === id));
const linesOf = ({ lines }: Part) => lines.map(({ key, inline }) => `${key}: ${plainText(inline)}`);

test('every block of a page is a part, an event, an entity and a topic of accounts one each', () => {
  expect(
    partsIn('en')
      .map(({ kind, id }) => `${kind} ${id}`)
      .filter((part) => !part.startsWith('entities')),
  ).toEqual([
    'opening opening',
    'paragraph opening.1',
    'heading length',
    'paragraph length.1',
    'quote quote-mayor-quote',
    'quote quote-register-quote',
    'conflict conflict-how-long',
    'accounts accounts-two-accounts',
    'accounts topic-length',
    'overlap overlap-two-accounts',
    'heading numbers',
    'series series-lengths',
    'events event-opening',
    'events event-measuring',
    'footnote footnote-agency',
  ]);
});

test('a part is named by its section and its place in it, or by its own title', () => {
  const names = new Map(partsIn('ru').map(({ id, name }) => [id, name]));
  expect(names.get('opening.1')).toBe('Мост и\u00A0меры, 1');
  expect(names.get('length')).toBe('Длина');
  expect(names.get('length.1')).toBe('Длина, 1');
  expect(names.get('quote-register-quote')).toBe('Длина, 3');
  expect(names.get('event-opening')).toBe('Мост открыли');
});

test('every entity of a group is a part', () => {
  const entities = pageOf(soundEdition('en'), 'call').nodes.flatMap((node) =>
    node.type === 'terms' ? node.entries : [],
  );
  const parts = partsIn('en').filter(({ kind }) => kind === 'entities');
  expect(parts.map(({ id, name }) => [id, name])).toEqual(entities.map(({ id, name }) => [id, name]));
  expect(parts.length).toBeGreaterThan(1);
});

test('every edition has the same parts with the same ids', () => {
  const ids = partsIn('en').map(({ id }) => id);
  for (const tag of ['sr-Cyrl', 'sr-Latn', 'ru']) expect(partsIn(tag).map(({ id }) => id)).toEqual(ids);
});

test('a text keeps its marks, each with the claim it leads to, and its links', () => {
  const [, paragraph] = partsIn('en', (content) =>
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
      inline: [
        { type: 'text', text: 'It was ' },
        {
          type: 'strong',
          children: [
            { type: 'text', text: 'opened' },
            { type: 'note', number: 1, claim: 'bridge-opened', href: '#n1', id: 'n1-mark' },
          ],
        },
        { type: 'text', text: ' by ' },
        { type: 'link', href: '#entity-agency', children: [{ type: 'text', text: 'the agency' }] },
        { type: 'remark', id: 'mark-agency', href: '#footnote-agency' },
        { type: 'text', text: '.' },
      ],
    },
  ]);
  expect(required(paragraph).noted).toEqual(['bridge-opened']);
});

test('a quotation is who spoke when, its original, and its translation where one is needed', () => {
  const english = partIn('en', 'quote-register-quote');
  expect(linesOf(english).slice(1, 3)).toEqual([
    'transcription original: «Мост открыт»',
    expect.stringMatching(/^transcription translation: “/u),
  ]);
  expect(english.lines.map(({ key, lang }) => [key, lang])).toEqual([
    ['byline', null],
    ['transcription original', 'ru'],
    ['transcription translation', null],
    ['transcription credit', null],
  ]);
  expect(linesOf(english)[3]).toBe('transcription credit: Translation by this site');
  expect(english).toMatchObject({ unnoted: ['bridge-opened'], sources: ['register-2001'] });
  const russian = partIn('ru', 'quote-register-quote');
  expect(russian.lines.map(({ key, lang }) => [key, lang])).toEqual([
    ['byline', null],
    ['transcription original', null],
  ]);
});

test('a dispute is its question and its accounts, with the claims of each', () => {
  const part = partIn('en', 'conflict-how-long');
  expect(linesOf(part)).toEqual([
    'question: How long is the bridge?',
    'accounts 1 label: The mayor',
    'accounts 1: The mayor gives 1,250 metres.',
    'accounts 2 label: The register',
    'accounts 2: The register gives no length.',
  ]);
  expect(part.noted).toEqual(['bridge-measured', 'bridge-opened']);
});

test('a topic of accounts says what each column holds, and that it holds nothing', () => {
  expect(linesOf(partIn('en', 'topic-length'))).toEqual([
    'title: Length',
    'column 1: The mayor',
    'column 1 entry: Speech: 1,250 metres',
    'column 2: The register',
    expect.stringMatching(/^column 2 nothing: /u),
  ]);
});

test('a series is a table: one row a point, with the source it rests on and its picture', () => {
  const part = partIn('en', 'series-lengths');
  const rows = part.lines.filter(({ role }) => role === 'row');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ key }) => key.startsWith('point-lengths-'))).toBe(true);
  expect(part.sources.length).toBeGreaterThan(0);
  expect(part.picture?.kind).toBe('series');
});

test('a remark on a name stands last', () => {
  const parts = partsIn('en', ({ words }) => {
    for (const tag of ['en', 'sr-Cyrl', 'ru'])
      Object.assign(required(words[tag]).namespaces.entities?.agency ?? {}, { footnote: 'A remark.' });
  });
  expect(parts.at(-1)).toMatchObject({ kind: 'footnote', id: 'footnote-agency' });
});

test('a page begins with its title and its standfirst', () => {
  const [opening] = partsIn('ru');
  expect(linesOf(required(opening))).toEqual(['title: Мост и\u00A0меры', expect.stringMatching(/^standfirst: Мост/u)]);
});

test('a part without an id on its page stands under its section, or under nothing', () => {
  const anchors = new Map(partsIn('en').map(({ id, anchor }) => [id, anchor]));
  expect(anchors.get('opening.1')).toBeNull();
  expect(anchors.get('length.1')).toBe('length');
  expect(anchors.get('quote-mayor-quote')).toBe('quote-mayor-quote');
});

test('a contested term is the word used here, those of others, and why', () => {
  const edition = soundEdition('en');
  const parts = partsOf(pageOf(edition, 'wording'), edition).filter(({ kind }) => kind === 'wording');
  expect(parts.length).toBeGreaterThan(0);
  for (const { lines } of parts) expect(lines.map(({ key }) => key)).toEqual(['label', 'own', 'others', 'why']);
});
