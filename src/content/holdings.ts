import { numbersIn } from '../i18n/numbers.ts';
import type { Edition } from './edition.ts';
import { isShared, textOf, type Unit } from './unit.ts';

export const COUNTED = ['parts', 'claims', 'sources', 'numbers'] as const;

/** What a page of one edition holds: ids of its parts, claims and sources, and the values of its numbers. */
export type Holdings = Record<(typeof COUNTED)[number], string[]>;

/** What stands in the units of a page, counted in this edition alone. */
export function holdingsOf(units: Unit[], { locale, claims }: Edition): Holdings {
  const cited = [...new Set(units.flatMap((unit) => unit.claims))];
  const sourcesByClaim = new Map(claims.map(({ id, sources }) => [id, sources.map((source) => source.id)]));
  const sources = [
    ...units.flatMap((unit) => unit.sources),
    ...cited.flatMap((claim) => sourcesByClaim.get(claim) ?? []),
  ];
  return {
    parts: units.map(({ id }) => id),
    claims: cited.sort(),
    sources: [...new Set(sources)].sort(),
    numbers: units.flatMap((unit) => numbersOf(unit, locale)).map(String),
  };
}

/** Numbers of a unit, least first, of the lines that every edition has: a translation repeats those of its original. */
export function numbersOf({ lines }: Unit, locale: Edition['locale']): number[] {
  return lines
    .filter(isShared)
    .flatMap(({ parts }) => numbersIn(textOf(parts), locale))
    .sort((a, b) => a - b);
}
