/** What would make an edition say something else than another: told before anything is built. */
import type { Edition, Page } from './edition.ts';
import { numbersOf } from './holdings.ts';
import type { Problem } from './problems.ts';
import { isShared, type Unit } from './unit.ts';
import { keptUnits, type unitsOf } from './units.ts';

/** What a reader would find different between an edition and the first one, page by page. */
export function differencesBetween(editions: Edition[]): Problem[] {
  const [first, ...others] = editions;
  if (!first) return [];
  const unitsOfPage = keptUnits();
  const problems = others.flatMap((other) => {
    const { derivedFrom } = other.locale;
    return first.pages
      .filter(({ template }) => template === 'prose')
      .flatMap((page) => {
        const otherPage = other.pages.find(({ id }) => id === page.id);
        const tag = derivedFrom ?? other.locale.tag;
        return otherPage ? differencesOfPage({ page, otherPage, first, other, tag, unitsOfPage }) : [];
      });
  });
  // A derived edition repeats the differences of the one it is derived from.
  const places = new Set<string>();
  return problems.filter(({ file, key }) => !places.has(`${file} ${key}`) && places.add(`${file} ${key}`));
}

interface DifferencesOfPage {
  page: Page;
  otherPage: Page;
  first: Edition;
  other: Edition;
  /** Locale whose files hold the words of `other`. */
  tag: string;
  unitsOfPage: typeof unitsOf;
}

function differencesOfPage({ page, otherPage, first, other, tag, unitsOfPage }: DifferencesOfPage): Problem[] {
  const units = unitsOfPage(page, first);
  const otherUnits = unitsOfPage(otherPage, other);
  return Array.from({ length: Math.max(units.length, otherUnits.length) }, (_, at) => {
    const [unit, otherUnit] = [units[at], otherUnits[at]];
    const [expected, found] = [readingOf(unit, first), readingOf(otherUnit, other)];
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
