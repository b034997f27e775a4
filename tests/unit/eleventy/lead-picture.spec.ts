import { expect, test } from '@playwright/test';
import { type Inline, type Node, paragraph, type Row, text } from '../../../src/content/node.ts';
import { leadPictureOf } from '../../../src/eleventy/lead-picture.ts';

const t = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
const row = (id: string, sides: (string | null)[]): Row => ({
  id,
  head: [],
  mark: null,
  detail: null,
  cells: [],
  sides,
});
const page = (rows: Row[], shortHead?: Inline[][]): { nodes: Node[] } => ({
  nodes: [
    {
      type: 'group',
      kind: 'kind',
      id: 'table',
      claims: [],
      body: [
        {
          type: 'table',
          kind: 'kind',
          caption: paragraph('kind', 'title', 'title', 'Who mentions what'),
          head: [[text('Topic')], [text('One')], [text('Other')]],
          rows,
          hasTexts: false,
          ...(shortHead ? { shortHead } : {}),
        },
      ],
    },
  ],
});
const ROWS = [row('x', ['a', 'b']), row('y', ['a', null]), row('z', ['a', 'b']), row('nobody', [null, null])];

test('the topics of each account are counted, and between them those of both', () => {
  const picture = leadPictureOf(page(ROWS), t);
  expect(picture?.key).toEqual([
    { side: 'a', text: 'strings:accounts.topics One 3' },
    { side: 'both', text: 'strings:accounts.topics strings:accounts.both 2' },
    { side: 'b', text: 'strings:accounts.topics Other 2' },
  ]);
  expect(picture).toMatchObject({ title: 'Who mentions what', href: '#table' });
});

test('the accounts are called by their short names where the table has them', () => {
  const short = [[text('Topic')], [text('1')], [text('2')]];
  expect(leadPictureOf(page(ROWS, short), t)?.key.map((entry) => entry.text)).toEqual([
    'strings:accounts.topics 1 3',
    'strings:accounts.topics strings:accounts.both 2',
    'strings:accounts.topics 2 2',
  ]);
});

test('a page without a table of accounts, or with one account alone, has no picture', () => {
  expect(leadPictureOf({ nodes: [] }, t)).toBeNull();
  expect(leadPictureOf(page([row('nobody', [null, null])]), t)).toBeNull();
  expect(leadPictureOf(page([row('x', ['a', null])]), t)).toBeNull();
});
