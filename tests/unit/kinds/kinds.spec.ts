import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/content/kind.ts';
import { inlinesOf, itemsOf, type Node, plainText } from '../../../src/content/node.ts';
import type { Page } from '../../../src/content/page.ts';
import type { TextTree } from '../../../src/languages/language.ts';
import { blocksOf, nodesIn, pageOf, required, soundEdition, wordsIn, writePage } from '../sound.ts';

const callOf = (tag: string, change?: Parameters<typeof soundEdition>[1]) => pageOf(soundEdition(tag, change), 'call');

function quoteOf(tag: string, id: string, change?: Parameters<typeof soundEdition>[1]): Node {
  return required(blocksOf(callOf(tag, change), 'quote').find((quote) => quote.id === `quote-${id}`));
}

/** Words of a quotation, as language and text with marks. */
const wordings = (quote: Node, part: 'original' | 'translation') =>
  nodesIn(quote, 'quotation', part).map(({ lang, text }) => ({ lang, text }));

/** Sources that the paragraphs of one part of a quotation name. */
const sourcesIn = (quote: Node, part: 'credit' | 'source') =>
  nodesIn(quote, 'paragraph', part).map(
    ({ inline }) => inline.flatMap((one) => (one.type === 'source' ? one.source.id : []))[0] ?? null,
  );

const WORDINGS = [
  { tag: 'en', lang: 'sr-Latn', text: '„Most ima 1250_metara”', script: null },
  { tag: 'ru', lang: 'sr-Latn', text: '„Most ima 1250_metara”', script: null },
  { tag: 'sr-Latn', lang: 'sr-Latn', text: '„Most ima 1250_metara”', script: null },
  { tag: 'sr-Cyrl', lang: 'sr-Cyrl', text: '„Мост има 1250_метара”', script: 'Latn' },
];
for (const { tag, lang, text, script } of WORDINGS)
  test(`${tag} shows Serbian words in ${lang}, between their own marks`, () => {
    const quote = quoteOf(tag, 'mayor-quote');
    expect(wordings(quote, 'original')).toEqual([{ lang, text: text.replaceAll('_', '\u00A0') }]);
    expect(scriptsNamed(tag, quote)).toEqual(script === null ? [] : [script]);
  });

/** The scripts that the lines of sources name. */
function scriptsNamed(tag: string, quote: Node): string[] {
  const { t } = soundEdition(tag);
  const [line = ''] = wordsIn(quote, 'source');
  return ['Latn', 'Cyrl'].filter((script) => line.endsWith(` (${t(`strings:quote.script.${script}`)})`));
}

test('Serbian words published in Cyrillic are read in Latin letters on the Latin page', () => {
  const shown = quoteOf('sr-Latn', 'mayor-quote', ({ facts }) => {
    const { cyrl = '', ...quote } = required(facts.quotes['mayor-quote']);
    facts.quotes['mayor-quote'] = { ...quote, lang: 'sr-Cyrl', original: cyrl };
  });
  expect(wordings(shown, 'original')).toEqual([{ lang: 'sr-Latn', text: '„Most ima 1250\u00A0metara”' }]);
  expect(scriptsNamed('sr-Latn', shown)).toEqual(['Cyrl']);
});

test('Russian words stay in Russian on the Latin page', () => {
  expect(wordings(quoteOf('sr-Latn', 'register-quote'), 'original')).toEqual([{ lang: 'ru', text: '«Мост открыт»' }]);
});

const TRANSLATIONS = [
  { tag: 'en', quote: 'mayor-quote', translations: [{ lang: 'en', text: '“The bridge is 1,250 metres long”' }] },
  {
    tag: 'ru',
    quote: 'mayor-quote',
    translations: [{ lang: 'ru', text: '«Длина моста\u00A0— 1250\u00A0метров»' }],
  },
  { tag: 'sr-Cyrl', quote: 'mayor-quote', translations: [] },
  { tag: 'sr-Latn', quote: 'mayor-quote', translations: [] },
  { tag: 'sr-Latn', quote: 'register-quote', translations: [{ lang: 'sr-Latn', text: '„Most je otvoren”' }] },
  { tag: 'ru', quote: 'register-quote', translations: [] },
];
for (const { tag, quote, translations } of TRANSLATIONS)
  test(`${tag} shows ${translations.length > 0 ? 'a' : 'no'} translation beside ${quote}`, () => {
    expect(wordings(quoteOf(tag, quote), 'translation')).toEqual(translations);
  });

test('a quotation shows its speaker, occasion, day and source', () => {
  const quote = quoteOf('en', 'mayor-quote');
  const { t } = soundEdition('en');
  const said = { speaker: 'The mayor', occasion: 'Speech on the bridge', date: '1\u00A0March 2024' };
  expect(wordsIn(quote, 'byline')).toEqual([t('strings:quote.byline', said)]);
  expect(wordsIn(quote, 'note')).toEqual([]);
  expect(sourcesIn(quote, 'source')).toEqual(['gazette-2024']);
});

test('a translation is the site’s own, or belongs to the source that the fact names for the locale', () => {
  const translators = ['en', 'sr-Latn', 'ru'].map((tag) =>
    sourcesIn(
      quoteOf(tag, 'mayor-quote', ({ facts }) => {
        required(facts.quotes['mayor-quote']).translation = { en: 'gazette-2024', ru: 'site' };
      }),
      'credit',
    ),
  );
  expect(translators).toEqual([['gazette-2024'], [], [null]]);
});

test('a second transcription stands beside the first, with its own source and translation', () => {
  const quote = quoteOf('en', 'mayor-quote', ({ facts, words }) => {
    required(facts.quotes['mayor-quote']).alternate = {
      lang: 'sr-Latn',
      original: 'Most je dug',
      cyrl: 'Мост је дуг',
      source: 'register-2001',
    };
    Object.assign(words.en?.namespaces.quotes?.['mayor-quote'] ?? {}, { alternateTranslation: 'The bridge is long' });
  });
  expect(wordings(quote, 'original').map(({ text }) => text)).toEqual(['„Most ima 1250\u00A0metara”', '„Most je dug”']);
  expect(wordings(quote, 'translation').map(({ text }) => text)).toEqual([
    '“The bridge is 1,250 metres long”',
    '“The bridge is long”',
  ]);
  expect(sourcesIn(quote, 'source')).toEqual(['gazette-2024', 'register-2001']);
});

test('a dispute shows its question and every account with its claims', () => {
  const conflict = required(blocksOf(callOf('en'), 'conflict')[0]);
  expect(conflict.id).toBe('conflict-how-long');
  expect(wordsIn(conflict, 'question')).toEqual(['How long is the bridge?']);
  expect(wordsIn(conflict, 'account')).toEqual(['The mayor gives 1,250 metres.', 'The register gives no length.']);
  expect(notesIn(conflict).map(({ href }) => href)).toEqual(['#n2', '#n1']);
  expect(wordsIn(conflict, 'note')).toEqual([]);
});

/** The notes that a node leads to. */
const notesIn = (node: Node) => inlinesOf(node).filter((inline) => inline.type === 'note');

const tableOf = (page: Page) => required(blocksOf(page, 'accounts').flatMap((block) => nodesIn(block, 'table'))[0]);

test('a table of accounts has a cell for every column, and a voice where several share it', () => {
  const { head, rows } = tableOf(callOf('en'));
  expect(head.map(plainText).slice(1)).toEqual(['The mayor', 'The register']);
  expect(rows).toMatchObject([
    { id: 'topic-length', name: 'Length', head: [{ type: 'link', href: '#length' }], isShared: false },
  ]);
  const { t } = soundEdition('en');
  expect(rows[0]?.cells.map((cell) => plainText(cell.flatMap(inlinesOf)))).toEqual([
    'Speech: 1,250 metres',
    t('strings:accounts.nothing'),
  ]);
  expect(rows[0]?.cells.flat().flatMap(notesIn)).toMatchObject([{ number: 2 }]);
});

test('an empty cell of a column that is nobody’s account says that no source is cited', () => {
  const { rows } = tableOf(
    callOf('en', ({ facts }) => {
      facts.site.accounts = { mayor: { light: '#7a3f0a', dark: '#f0b47e', speakers: ['mayor'] } };
    }),
  );
  expect(plainText(required(rows[0]?.cells[1]).flatMap(inlinesOf))).toBe(
    soundEdition('en').t('strings:accounts.noSource'),
  );
});

test('a voice alone in its column is not named', () => {
  const { rows } = tableOf(
    callOf('en', ({ facts }) => {
      required(facts.accounts['two-accounts']).columns = { mayor: ['mayor-speech'], register: ['register'] };
    }),
  );
  expect(plainText(required(rows[0]?.cells[0]).flatMap(inlinesOf))).toBe('1,250 metres');
});

test('a topic without a section leads nowhere', () => {
  const { rows } = tableOf(
    callOf('en', ({ facts }) => {
      delete required(facts.accounts['two-accounts']?.topics.length).section;
    }),
  );
  expect(rows[0]?.head).toEqual([{ type: 'text', text: 'Length' }]);
});

/** The words of the table of accounts in each authored language. */
function accountWords({ words }: Content): Record<string, TextTree>[] {
  return Object.values(words).flatMap(({ namespaces }) => {
    const own = namespaces.accounts?.['two-accounts'];
    return own ? [own as Record<string, TextTree>] : [];
  });
}

/** The small table of a site whose accounts tell five topics, by what `change` does to it. */
function smallTable(change: Parameters<typeof soundEdition>[1] = () => {}) {
  const edition = soundEdition('en', (content) => {
    const accounts = required(content.facts.accounts['two-accounts']);
    const [mayor, register] = [
      { voice: 'mayor-speech', claim: 'bridge-measured' },
      { voice: 'register', claim: 'bridge-opened' },
    ];
    accounts.columns.others = ['others'];
    accounts.topics = {
      length: { shared: false, entries: [mayor] },
      width: { shared: false, entries: [register] },
      height: { shared: false, entries: [mayor, register] },
      opening: { shared: true, entries: [{ voice: 'mayor-letter', claim: 'bridge-opened' }, mayor, register] },
      name: { shared: false, entries: [{ voice: 'others', claim: 'bridge-opened' }] },
    };
    for (const words of accountWords(content)) {
      Object.assign(words.columns ?? {}, { others: 'Others' });
      Object.assign(words.overlap ?? {}, { others: 'Others' });
      words.topics = Object.fromEntries(
        Object.entries(accounts.topics).map(([topic, { entries }]) => [
          topic,
          {
            title: `The ${topic}`,
            entries: Object.fromEntries(entries.map(({ voice, claim }) => [voice, { [claim]: 'words' }])),
          },
        ]),
      );
    }
    writePage(content, 'overview', '![](overlap:two-accounts)');
    change(content);
  });
  const overlap = required(blocksOf(pageOf(edition, 'overview'), 'overlap')[0]);
  const table = required(nodesIn(overlap, 'table')[0]);
  const said = (cell: Node[]) => plainText(cell.flatMap(inlinesOf));
  const shapes = (cell: Node[]) =>
    cell.flatMap(inlinesOf).flatMap((inline) => (inline.type === 'sign' ? [inline.shape] : []));
  return {
    overlap,
    head: table.head.map(plainText).slice(1),
    rows: table.rows.map(({ group, head, cells }) => [
      group ? plainText(group) : '',
      plainText(head),
      ...cells.map(said),
    ]),
    hrefs: table.rows.flatMap(({ head }) => head.flatMap((inline) => (inline.type === 'link' ? [inline.href] : []))),
    shapes: table.rows.map(({ cells }) => cells.flatMap(shapes)),
    sides: table.rows.map(({ sides }) => sides),
  };
}

test('the small table of accounts groups topics by who mentions them, shared ones first, each with its day', () => {
  const { t } = soundEdition('en');
  const [day, nothing] = [t('strings:accounts.thatDay'), t('strings:accounts.nothing')];
  const later = t('strings:accounts.later', { date: '1\u00A0March 2024' });
  const { overlap, head, rows, hrefs, shapes } = smallTable();
  expect(overlap.id).toBe('overlap-two-accounts');
  expect(head).toEqual(['The mayor', 'The register']);
  expect(rows).toEqual([
    ['Both (1)', 'The opening', day, day],
    ['Both, with different points (1)', 'The height', later, day],
    [`${t('strings:accounts.only', { account: 'The mayor' })} (1)`, 'The length', later, nothing],
    [`${t('strings:accounts.only', { account: 'The register' })} (1)`, 'The width', nothing, day],
    ['Neither (1)', 'The name', nothing, nothing],
  ]);
  expect(shapes).toEqual([
    ['disc', 'disc'],
    ['half', 'disc'],
    ['half', 'dash'],
    ['dash', 'disc'],
    ['dash', 'dash'],
  ]);
  expect(hrefs[0]).toBe('/en/bridge/#topic-opening');
  const claims = overlap.type === 'group' ? (overlap.claims ?? []) : [];
  expect([...claims].sort()).toEqual(['bridge-measured', 'bridge-opened']);
});

test('the small table has a column for each of three accounts that the site names, in its order', () => {
  const { head, sides } = smallTable(({ facts }) => {
    const account = { light: '#000000', dark: '#ffffff', speakers: ['mayor'] };
    facts.site.accounts = { register: account, mayor: account, others: account };
  });
  expect(head).toEqual(['The register', 'The mayor', 'Others']);
  expect(sides).toEqual([
    ['a', 'b', null],
    ['a', 'b', null],
    ['a', null, null],
    [null, 'b', null],
    [null, null, 'c'],
  ]);
});

test('a day of the same year is told without it', () => {
  const { rows } = smallTable(({ facts }) => {
    required(facts.claims['bridge-opened']).date = '2024-02-29';
  });
  const { t } = soundEdition('en');
  expect(rows[1]?.[2]).toBe(t('strings:accounts.later', { date: '1\u00A0March' }));
});

const itemsIn = (page: Page, kind: string) => itemsOf(required(blocksOf(page, kind)[0]));

test('a period shows its events in order, each with its claims', () => {
  const events = itemsIn(callOf('sr-Cyrl'), 'events').map(({ id, name, label = [], body }) => [
    id,
    name,
    plainText(label),
    body.flatMap(notesIn).length,
  ]);
  expect(events).toEqual([
    ['event-opening', 'Отварање моста', 'јун 2001.', 1],
    ['event-measuring', 'Мерење моста', '1.\u00A0марта 2024.', 1],
  ]);
});

test('an event says its kind, and leads to the section that says more of it', () => {
  const said = itemsIn(callOf('en'), 'events').map(({ className, body }) => [
    className,
    ...body.flatMap((node) => (node.part === 'kind' ? [plainText(inlinesOf(node))] : [])),
    ...body.flatMap(inlinesOf).flatMap((one) => (one.type === 'link' ? [one.href] : [])),
  ]);
  expect(said).toEqual([
    ['event event--1 event--subject', 'Works'],
    ['event event--2', 'Records\u00A0· More: Length', '#length'],
  ]);
});

test('an event of the day that the site is about is set apart', () => {
  const page = callOf('en', ({ facts }) => {
    required(facts.events.opening).date = '2000-01-01';
    required(facts.events.measuring).date = required(facts.claims[facts.site.subject]).date;
  });
  expect(itemsIn(page, 'events').map(({ className }) => className)).toEqual([
    'event event--1',
    'event event--2 event--subject',
  ]);
});

test('the picture of all events offers their kinds, and its dots lead to the entries', () => {
  const edition = soundEdition('en', (content) => {
    required(content.facts.events.measuring).period = 'late';
    writePage(content, 'overview', '![](timeline:early)');
  });
  const [figure] = nodesIn(required(blocksOf(pageOf(edition, 'overview'), 'timeline')[0]), 'figure');
  expect(figure?.choice).toEqual({
    id: 'timeline',
    label: 'Kinds of events',
    all: 'All events',
    options: ['Works', 'Records'],
  });
  const hrefs = [...(figure?.svg ?? '').matchAll(/<a href="([^"]*)"/gu)].map(([, href]) => href);
  expect(hrefs[0]).toBe('/en/bridge/#event-opening');
});

test('an event of another period is left out', () => {
  const page = callOf('en', ({ facts }) => {
    required(facts.events.measuring).period = 'late';
  });
  expect(itemsIn(page, 'events').map(({ id }) => id)).toEqual(['event-opening']);
});

test('a group shows its members, and the remark on a name', () => {
  const [mayor, agency] = itemsIn(callOf('en'), 'entities');
  expect(mayor).toMatchObject({ id: 'entity-mayor', name: 'The mayor', label: [{ text: 'The mayor' }] });
  expect(plainText(required(mayor).body.flatMap(inlinesOf))).toBe('Head of the town.More: Overview');
  expect(agency).toMatchObject({
    id: 'entity-agency',
    name: 'The agency',
    label: [{ text: 'The agency' }, { type: 'remark', id: 'mark-agency', href: '#footnote-agency' }],
  });
  expect(blocksOf(callOf('en'), 'entities')[0]).toMatchObject({ isDefinitions: false });
});

test('a group of terms alone says so', () => {
  const page = callOf('en', ({ facts }) => {
    for (const entity of Object.values(facts.entities)) entity.kind = 'term';
  });
  expect(blocksOf(page, 'entities')[0]).toMatchObject({ isDefinitions: true });
});

test('every kind of block of the fixture becomes a node', () => {
  const kinds = soundEdition('en').pages.flatMap(({ nodes }) => nodes.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(
    new Set([
      'heading',
      'paragraph',
      'list',
      'quote',
      'conflict',
      'accounts',
      'overlap',
      'series',
      'events',
      'entities',
      'wording',
      'corrections',
    ]),
  );
});
