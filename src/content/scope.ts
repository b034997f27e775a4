import { DateTime } from 'luxon';
import type { Values } from '../i18n/translator.ts';
import { ownValue } from './by-id.ts';
import type { Facts } from './schema.ts';
import { siteEdition } from './site-edition.ts';

/** Time between two days: in days alone, and in whole years, months and the days that are left. */
export interface Span {
  days: number;
  years: number;
  months: number;
  restDays: number;
}

/**
 * The time from one ISO date to another by the calendar.
 * @example spanBetween('2022-05-29', '2024-10-20') // 875 days; 2 years, 4 months, 21 days
 */
export function spanBetween(from: string, to: string): Span {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  const end = DateTime.fromISO(to, { zone: 'utc' });
  const { years, months, days } = end.diff(start, ['years', 'months', 'days']);
  return { days: end.diff(start, 'days').days, years, months, restDays: days };
}

/** Names in the scope of placeholders that are no claim's. */
export const SCOPE_NAMES = ['gap', 'site', 'counts'];

/** Everything a placeholder may name: each claim's date and values by its id, `gap`, `site`, `counts`. */
export function placeholderScope(facts: Facts): Values {
  const claims = Object.fromEntries(
    Object.entries(facts.claims).map(([id, { date, values }]) => [id, { ...values, date }]),
  );
  const from = facts.claims[facts.site.gap.from];
  const to = facts.claims[facts.site.gap.to];
  return {
    ...claims,
    ...(from && to ? { gap: spanBetween(from.date, to.date) } : {}),
    site: { checked: facts.site.checked, ...siteEdition(facts.corrections) },
    counts: Object.fromEntries(
      (['claims', 'sources', 'quotes', 'events', 'entities', 'conflicts'] as const).map((kind) => [
        kind,
        Object.keys(facts[kind]).length,
      ]),
    ),
  };
}

/** The value that a dotted path leads to in `scope`; undefined where it leads to none, or to a group of values. */
export function valueAt(scope: Values, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner instanceof Object ? ownValue(inner as Values, key) : undefined), scope);
  return typeof value === 'object' ? undefined : value;
}
