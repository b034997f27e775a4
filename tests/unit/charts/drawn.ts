/** Pictures as tests read them: parsed, with the lengths that are shares of the width as numbers. */
import { parseHTML } from 'linkedom';
import type { SeriesRow, SeriesView, VoteView } from '../../../src/content/views.ts';

export function drawn(svg: string): Element {
  const root = parseHTML(`<!DOCTYPE html><body>${svg}`).document.querySelector('svg');
  if (!root) throw new Error('no picture');
  return root;
}

export function all(parent: Element, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)];
}

export function texts(parent: Element, selector = 'text'): string[] {
  return all(parent, selector).map(({ textContent }) => textContent ?? '');
}

/** Values of a number, pixels or per cent alike. */
export function lengths(elements: Element[], name: string): number[] {
  return elements.map((element) => Number.parseFloat(element.getAttribute(name) ?? '0'));
}

/** A row that holds what is given, and otherwise nothing. */
export function row(given: Partial<SeriesRow>): SeriesRow {
  const id = given.id ?? `point-${given.label}`;
  const empty = {
    label: '',
    cells: [],
    detail: null,
    isOutlined: false,
    remark: null,
    values: [],
    vote: null,
    statement: null,
  };
  return { ...empty, ...given, id };
}

export function vote(kind: VoteView['kind'], year: number, remark: string | null = null): SeriesRow {
  return row({ vote: { kind, text: `said ${kind}`, year: { value: year, text: `${year}.` }, remark } });
}

export function seriesOf(given: Partial<SeriesView>): SeriesView {
  return {
    id: 'series-lengths',
    title: 'Lengths & more',
    summary: 'Some are <longer>.',
    caution: '',
    rowHead: 'Year',
    axis: 'share of the length',
    chart: 'bar',
    unit: 'months',
    columns: ['Value'],
    rows: [],
    kinds: [],
    side: null,
    moment: null,
    legend: null,
    ticks: [],
    sources: [],
    claims: [],
    files: [],
    ...given,
  };
}
