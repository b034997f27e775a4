import { expect, test } from '@playwright/test';
import { inlinesOf, type Node, plainText } from '../../../src/content/node.ts';
import { blocksOf, nodesIn, pageOf, required, soundEdition, writePage } from '../sound.ts';

const [block] = blocksOf(
  pageOf(
    soundEdition('ru', (content) => writePage(content, 'wording', '![](datasets:all)')),
    'wording',
  ),
  'datasets',
);
const node = required(block);
const [list] = nodesIn(node, 'list');
const dataSets = required(list).items;

interface File {
  format: string;
  url: string;
  title: string | undefined;
}

/** The files that a node links to. */
const filesIn = (one: Node): File[] =>
  inlinesOf(one).flatMap((inline) =>
    inline.type === 'link' ? { format: plainText(inline.children), url: inline.href, title: inline.file?.label } : [],
  );

test('every data set is offered as a table, for spreadsheets first, as JSON and with its schema', () => {
  expect(dataSets[0]).toMatchObject({ id: 'data-claims', name: 'Утверждения' });
  expect(dataSets[0]?.body.flatMap(filesIn)).toEqual([
    { format: 'XLSX', url: '/ru/data/claims.xlsx', title: 'XLSX: Утверждения' },
    { format: 'CSV', url: '/ru/data/claims.csv', title: 'CSV: Утверждения' },
    { format: 'JSON', url: '/ru/data/claims.json', title: 'JSON: Утверждения' },
    { format: 'JSON Schema', url: '/data/claims.schema.json', title: 'JSON Schema: Утверждения' },
  ]);
});

test('every data series is one of them, and all series have one schema', () => {
  const series = required(dataSets.at(-1));
  expect(series.id).toBe('data-lengths');
  expect(series.body.flatMap(filesIn).map(({ url }) => url)).toEqual([
    '/ru/data/lengths.xlsx',
    '/ru/data/lengths.csv',
    '/ru/data/lengths.json',
    '/data/series.schema.json',
  ]);
});

test('every file has a name of its own', () => {
  const titles = dataSets.flatMap(({ body }) => body.flatMap(filesIn)).map(({ title }) => title);
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the description of all tables is offered beside them', () => {
  expect(nodesIn(node, 'paragraph', 'package').flatMap(filesIn)).toMatchObject([{ url: '/ru/data/datapackage.json' }]);
});
