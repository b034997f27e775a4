import type { Page } from '../content/page.ts';
import { KINDS } from '../kinds/index.ts';

/** The sheets of every page, by file under src: the order of layers, tokens, type, compositions, furniture, paper. */
export const BASE_SHEET = 'styles/site.css';

/** The sheet of the print view, which also numbers the sheets of paper. */
export const PRINT_SHEET = 'styles/print-view.css';

const component = (name: string) => `components/${name}/${name}.css`;
const CHART = 'styles/chart.css';
const OPENING = component('opening');

const SHEETS_OF_TEMPLATE: Partial<Record<Page['template'], string[]>> = {
  prose: [component('notes')],
  sources: [component('account-key'), component('records')],
  records: [component('account-key'), component('records')],
  print: [component('notes'), PRINT_SHEET],
  compare: [component('comparison')],
  comparison: [CHART, component('comparison')],
};

/** The sheets of the page outside all editions. */
export const CHOOSER_SHEETS = [BASE_SHEET, component('chooser')];

/** The sheet of the marks that only a draft has. */
export const DRAFT_SHEET = component('stale-mark');

/** Every sheet a page may hold. */
export const ALL_SHEETS = unique([
  ...CHOOSER_SHEETS,
  DRAFT_SHEET,
  OPENING,
  ...[...KINDS.values()].flatMap(({ sheets }) => sheets ?? []),
  ...Object.values(SHEETS_OF_TEMPLATE).flat(),
]);

/** The sheets that a page needs, and no other, in the order in which they stand in its head. */
export function sheetsOf({ template, nodes }: Pick<Page, 'template' | 'nodes'>): string[] {
  return unique([
    BASE_SHEET,
    ...(SHEETS_OF_TEMPLATE[template] ?? []),
    // The list that a page begins with.
    ...(template === 'prose' && nodes[0]?.type === 'list' ? [OPENING] : []),
    ...nodes.flatMap(({ kind }) => KINDS.get(kind)?.sheets ?? []),
  ]);
}

function unique(sheets: string[]): string[] {
  return [...new Set(sheets)];
}
