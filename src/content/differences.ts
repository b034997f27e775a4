/** What would make an edition say something else than another: told before anything is built. */
import type { Edition } from './edition.ts';
import type { Kinds } from './kind.ts';
import type { Page } from './page.ts';
import { isShared, numbersOf, type Part, partsOf } from './parts.ts';
import type { Problem } from './problems.ts';

/** What a reader would find different between an edition and the first one, page by page. */
export function differencesBetween(editions: Edition[], kinds: Kinds): Problem[] {
  const [first, ...others] = editions;
  if (!first) return [];
  const sides = others.map((other) => ({
    other,
    pages: new Map(other.pages.map((page) => [page.id, page])),
    problems: [] as Problem[],
  }));
  for (const page of first.pages.filter(({ template }) => template === 'prose')) {
    const parts = partsOf(page, first);
    const expected = parts.map((part) => readingOf(part, first));
    for (const { other, pages, problems } of sides) {
      const otherPage = pages.get(page.id);
      if (otherPage) problems.push(...differencesOfPage({ kinds, page, parts, expected, otherPage, first, other }));
    }
  }
  // A derived edition repeats the differences of the one it is derived from.
  const places = new Set<string>();
  return sides
    .flatMap(({ problems }) => problems)
    .filter(({ file, key }) => !places.has(`${file} ${key}`) && places.add(`${file} ${key}`));
}

interface DifferencesOfPage {
  kinds: Kinds;
  page: Page;
  parts: Part[];
  expected: Reading[];
  otherPage: Page;
  first: Edition;
  other: Edition;
}

function differencesOfPage(compared: DifferencesOfPage): Problem[] {
  const { kinds, page, parts, expected: all, otherPage, first, other } = compared;
  // Whose files hold the words of `other`.
  const tag = other.locale.derivedFrom ?? other.locale.tag;
  const otherParts = partsOf(otherPage, other);
  return Array.from({ length: Math.max(parts.length, otherParts.length) }, (_, at) => {
    const [part, otherPart] = [parts[at], otherParts[at]];
    const [expected, found] = [all[at] ?? readingOf(part, first), readingOf(otherPart, other)];
    const different = (Object.keys(expected) as (keyof Reading)[]).find((name) => expected[name] !== found[name]);
    if (!different) return null;
    return {
      file: `locales/${tag}/${fileOf(otherPart ?? part, page.id, kinds)}`,
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

function fileOf(part: Part | undefined, pageId: string, kinds: Kinds): string {
  const file = part?.kind === 'footnote' ? 'entities' : kinds.get(part?.kind ?? '')?.words;
  return file ? `${file}.json` : `pages/${pageId}.md`;
}
