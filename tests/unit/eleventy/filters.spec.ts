import { expect, test } from '@playwright/test';
import type { Edition } from '../../../src/content/edition.ts';
import { type Inline, type List, notes as notesOf, paragraph } from '../../../src/content/node.ts';
import type { Page } from '../../../src/content/page.ts';
import { headsClass, inlineHtml, partsOf, plainText, quoted, titleHtml } from '../../../src/eleventy/filters.ts';
import { required, soundEdition } from '../sound.ts';

const text = (content: string): Inline => ({ type: 'text', text: content });
const labels: Record<string, string> = { 'strings:footnote.reference': 'Remark' };
const t = (key: string, values: Record<string, unknown> = {}) => labels[key] ?? `Note "${values.number}"`;

const HTML: { name: string; inline: Inline[]; html: string }[] = [
  { name: 'text', inline: [text('They spoke.')], html: 'They spoke.' },
  { name: 'marks of HTML in a text', inline: [text('<b> & "c"')], html: '&lt;b&gt; &amp; &quot;c&quot;' },
  { name: 'strong words', inline: [{ type: 'strong', children: [text('a & b')] }], html: '<strong>a &amp; b</strong>' },
  {
    name: 'a link',
    inline: [{ type: 'link', href: '/en/?a&b"', children: [text('x')] }],
    html: '<a href="/en/?a&amp;b&quot;">x</a>',
  },
  {
    name: 'words with a note',
    inline: [text('he said'), { type: 'note', number: 3, claim: 'c', href: '#n3', id: 'n3-mark' }],
    html: 'he said<sup class="ref"><span id="n3-here"></span><a href="#n3" id="n3-mark" aria-label="Note &quot;3&quot;">3</a></sup>',
  },
  {
    name: 'a name with a remark',
    inline: [
      { type: 'link', href: '/en/', children: [text('K')] },
      { type: 'remark', id: 'mark-k', href: '#footnote-k' },
    ],
    html: '<a href="/en/">K</a><sup class="ref"><a href="#footnote-k" id="mark-k" aria-label="Remark">*</a></sup>',
  },
  {
    name: 'one inside the other',
    inline: [
      {
        type: 'strong',
        children: [{ type: 'link', href: '#a', children: [{ type: 'strong', children: [text('x')] }] }],
      },
    ],
    html: '<strong><a href="#a"><strong>x</strong></a></strong>',
  },
];
for (const { name, inline, html } of HTML)
  test(`inline content with ${name} is written as HTML`, () => {
    expect(String(inlineHtml(inline, t))).toBe(html);
  });

test('a source leads to where it was published, with its record beside it where it has an id', () => {
  const [source] = soundEdition('en').sources;
  const html = (id?: string) =>
    String(inlineHtml([{ type: 'source', source: required(source), ...(id ? { id } : {}) }], t));
  expect(html()).toMatch(/^<a href="[^"]+" rel="external"><span lang=/u);
  expect(html('quote-source')).toContain('id="quote-source-record" aria-labelledby="quote-source-record quote-source"');
});

test('references after a text stand in one mark, with commas between', () => {
  const citations = [1, 12].map((number) => ({ number, claim: 'c', href: `#n${number}`, id: null }));
  const links = citations.map(
    ({ number, href }) => `<a href="${href}" aria-label="Note &quot;${number}&quot;">${number}</a>`,
  );
  expect(String(inlineHtml(notesOf(citations), t))).toBe(`<sup class="ref">${links.join(', ')}</sup>`);
});

test('inline content as plain text leaves numbers out', () => {
  const inline: Inline[] = [
    text('He '),
    { type: 'strong', children: [text('said')] },
    { type: 'note', number: 1, claim: 'c', href: '#', id: null },
    text(' & went'),
  ];
  expect(plainText(inline)).toBe('He said & went');
});

const HEADS: { name: string; heads: string[]; className?: string; given?: string }[] = [
  { name: 'with a date before each item', heads: ['1 May 2022, open.', '2 May 2022, closed.'], given: 'run-in' },
  { name: 'with one label that ends with a colon', heads: ['1 May 2022, open.', 'Closed:'] },
  { name: 'with one item without strong words', heads: ['1 May 2022, open.', ''] },
  { name: 'with a number before each item', heads: ['58.9%', '3 days'], given: 'figures' },
  { name: 'with one number that comes after words', heads: ['58.9%', 'About 3 days'] },
  { name: 'of a kind, which has a style of its own', heads: ['1 May 2022, open.'], className: 'conflict' },
];
for (const { name, heads, className, given } of HEADS)
  test(`a list ${name} has ${given ? 'its' : 'no'} heads in a column`, () => {
    const items = heads.map((head) => {
      const strong: Inline[] = head ? [{ type: 'strong', children: [text(head)] }] : [];
      return { body: [paragraph('list', 'item', 'text', [text(''), ...strong, text(' They spoke.')])] };
    });
    const list: List = { type: 'list', kind: 'list', part: 'items', items, ...(className ? { className } : {}) };
    expect(headsClass(list)).toBe(given);
  });

test('the print view falls into parts, each from one page’s title to the next, with the notes of the part', () => {
  const { nodes, notes } = pageOf(soundEdition('en'), 'print');
  const parts = partsOf({ nodes, notes });
  const titles = nodes.flatMap((node) => (node.type === 'heading' && node.level === 2 ? node.id : []));
  expect(titles.length).toBeGreaterThan(1);
  expect(parts.flatMap((part) => part.nodes)).toEqual(nodes);
  expect(parts.map(({ id }) => id).filter((id) => id !== null)).toEqual(titles);
  for (const part of parts)
    for (const { number } of part.notes) expect(JSON.stringify(part.nodes)).toContain(`"id":"n${number}-mark"`);
  expect(parts.flatMap((part) => part.notes)).toEqual(notes);
  expect(notes.length).toBeGreaterThan(0);
});

const TITLES: [title: string, html: string][] = [
  ['The call of 20\u00A0October 2024 & more', 'The call of <span class="date">20\u00A0October 2024</span> &amp; more'],
  ['Позив 20.\u00A0октобра 2024. и став', 'Позив <span class="date">20.\u00A0октобра 2024.</span> и став'],
  ['Звонок 20\u00A0октября 2024\u00A0года и', 'Звонок <span class="date">20\u00A0октября 2024\u00A0года</span> и'],
  ['Since 2022', 'Since 2022'],
];
for (const [title, html] of TITLES)
  test(`the dates of the title “${title}” are marked`, () => {
    expect(String(titleHtml(title))).toBe(html);
  });

test('words stand between their own marks', () => {
  expect(quoted({ lang: 'ru', text: 'слова', marks: ['«', '»'] })).toBe('«слова»');
});

function pageOf({ pages }: Edition, id: string): Page {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page "${id}"`);
  return page;
}
