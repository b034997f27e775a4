/** What would make an edition say something else than another: told before anything is built. */

import { wordsOfKind } from '../kinds/index.ts';
import type { Edition, Page } from './edition.ts';
import { isShared, keptParts, numbersOf, type Part, type partsOf } from './parts.ts';
import type { Problem } from './problems.ts';

/** What a reader would find different between an edition and the first one, page by page. */
export function differencesBetween(editions: Edition[]): Problem[] {
  const [first, ...others] = editions;
  if (!first) return [];
  const partsOfPage = keptParts();
  const problems = others.flatMap((other) => {
    const { derivedFrom } = other.locale;
    return first.pages
      .filter(({ template }) => template === 'prose')
      .flatMap((page) => {
        const otherPage = other.pages.find(({ id }) => id === page.id);
        const tag = derivedFrom ?? other.locale.tag;
        return otherPage ? differencesOfPage({ page, otherPage, first, other, tag, partsOfPage }) : [];
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
  partsOfPage: typeof partsOf;
}

function differencesOfPage({ page, otherPage, first, other, tag, partsOfPage }: DifferencesOfPage): Problem[] {
  const parts = partsOfPage(page, first);
  const otherParts = partsOfPage(otherPage, other);
  return Array.from({ length: Math.max(parts.length, otherParts.length) }, (_, at) => {
    const [part, otherPart] = [parts[at], otherParts[at]];
    const [expected, found] = [readingOf(part, first), readingOf(otherPart, other)];
    const different = (Object.keys(expected) as (keyof Reading)[]).find((name) => expected[name] !== found[name]);
    if (!different) return null;
    return {
      file: `locales/${tag}/${fileOf(otherPart ?? part, page.id)}`,
      key: `${page.id}#${(otherPart ?? part)?.id}`,
      expected: `the ${different} ${expected[different] || 'none'}, as ${first.locale.tag} has there`,
      found: found[different] || 'none',
      remedy: `show readers the same ${different} in every language; a format such as dayMonth leaves the year out`,
    };
  }).filter((problem) => problem !== null);
}

/** What of a part must be the same in every edition. */
interface Reading {
  place: string;
  texts: string;
  claims: string;
  sources: string;
  numbers: string;
}

function readingOf(part: Part | undefined, { locale }: Edition): Reading {
  if (!part) return { place: '', texts: '', claims: '', sources: '', numbers: '' };
  const list = (values: string[]) => values.toSorted().join(' ');
  return {
    place: `${part.kind} #${part.id}`,
    texts: part.lines
      .filter(isShared)
      .map(({ key }) => key)
      .join(', '),
    claims: list([...part.noted, ...part.unnoted]),
    sources: list(part.sources),
    numbers: numbersOf(part, locale).join(' '),
  };
}

function fileOf(part: Part | undefined, pageId: string): string {
  const file = part?.kind === 'footnote' ? 'entities' : wordsOfKind(part?.kind ?? '');
  return file ? `${file}.json` : `pages/${pageId}.md`;
}
