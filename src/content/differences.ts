/** What would make an edition say something else than another: told before anything is built. */
import type { Edition, Page } from './edition.ts';
import { numbersOf } from './holdings.ts';
import type { Problem } from './problems.ts';
import { isShared, type Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** What a reader would find different between an edition and the first one, page by page. */
export function differencesBetween(editions: Edition[]): Problem[] {
  const [first, ...others] = editions;
  if (!first) return [];
  const sides = others.map((other) => ({
    other,
    pages: new Map(other.pages.map((page) => [page.id, page])),
    problems: [] as Problem[],
  }));
  for (const page of first.pages.filter(({ template }) => template === 'prose')) {
    const units = unitsOf(page, first);
    const expected = units.map((unit) => readingOf(unit, first));
    for (const { other, pages, problems } of sides) {
      const otherPage = pages.get(page.id);
      if (otherPage) problems.push(...differencesOfPage({ page, units, expected, otherPage, first, other }));
    }
  }
  // A derived edition repeats the differences of the one it is derived from.
  const places = new Set<string>();
  return sides
    .flatMap(({ problems }) => problems)
    .filter(({ file, key }) => !places.has(`${file} ${key}`) && places.add(`${file} ${key}`));
}

interface DifferencesOfPage {
  page: Page;
  units: Unit[];
  expected: Reading[];
  otherPage: Page;
  first: Edition;
  other: Edition;
}

function differencesOfPage({ page, units, expected: all, otherPage, first, other }: DifferencesOfPage): Problem[] {
  // Whose files hold the words of `other`.
  const tag = other.locale.derivedFrom ?? other.locale.tag;
  const otherUnits = unitsOf(otherPage, other);
  return Array.from({ length: Math.max(units.length, otherUnits.length) }, (_, at) => {
    const [unit, otherUnit] = [units[at], otherUnits[at]];
    const [expected, found] = [all[at] ?? readingOf(unit, first), readingOf(otherUnit, other)];
    const different = (Object.keys(expected) as (keyof Reading)[]).find((name) => expected[name] !== found[name]);
    if (!different) return null;
    return {
      file: `locales/${tag}/${fileOf(otherUnit ?? unit, page.id)}`,
      key: `${page.id}#${(otherUnit ?? unit)?.id}`,
      expected: `the ${different} ${expected[different] || 'none'}, as ${first.locale.tag} has there`,
      found: found[different] || 'none',
      remedy: `show readers the same ${different} in every language; a format such as dayMonth leaves the year out`,
    };
  }).filter((problem) => problem !== null);
}

/** What of a unit must be the same in every edition. */
interface Reading {
  place: string;
  parts: string;
  claims: string;
  sources: string;
  numbers: string;
}

function readingOf(unit: Unit | undefined, { locale }: Edition): Reading {
  if (!unit) return { place: '', parts: '', claims: '', sources: '', numbers: '' };
  const list = (values: string[]) => values.toSorted().join(' ');
  return {
    place: `${unit.kind} #${unit.id}`,
    parts: unit.lines
      .filter(isShared)
      .map(({ key }) => key)
      .join(', '),
    claims: list(unit.claims),
    sources: list(unit.sources),
    numbers: numbersOf(unit, locale).join(' '),
  };
}

const FILES: Partial<Record<Unit['kind'], string>> = {
  quote: 'quotes',
  conflict: 'conflicts',
  accounts: 'accounts',
  topic: 'accounts',
  overlap: 'accounts',
  series: 'series',
  events: 'events',
  entities: 'entities',
  footnote: 'entities',
  wording: 'wording',
  corrections: 'corrections',
  timeline: 'strings',
};

function fileOf(unit: Unit | undefined, pageId: string): string {
  const file = unit && FILES[unit.kind];
  return file ? `${file}.json` : `pages/${pageId}.md`;
}
