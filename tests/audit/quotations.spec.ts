import { expect, test } from '@playwright/test';
import { quotedNames } from '../../src/content/check/quoted-names.ts';
import { type Locale, languageOf, scriptOf } from '../../src/i18n/locale.ts';
import { quotationMarksIn, splitQuoted } from '../../src/i18n/quoted.ts';
import { transliterate } from '../../src/i18n/transliterate.ts';
import type { QuoteFact } from '../../src/kinds/quote/facts.ts';
import { editions } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { facts, localeOf, words, wordsOf } from './content.ts';
import { all, articleOf, editionPages, nameOf, plain, textOf, textWithoutParts } from './documents.ts';

sweep(
  'every page shows every quotation in its original words, in the language and script that is due here',
  editionPages,
  ({ url, edition }) => {
    const faults = figures(url).flatMap(({ figure, quote }) => {
      const shown = originalsOf(figure).map(
        (original) => `${original.getAttribute('lang')}: ${plain(textOf(original))}`,
      );
      const due = [quote, ...(quote.alternate ? [quote.alternate] : [])].map((wording) =>
        originalDue(wording, edition.locale.tag),
      );
      return shown.join('\n') === due.join('\n') ? [] : [`${figure.id}: ${shown.join('; ')}, not ${due.join('; ')}`];
    });
    expect(faults).toEqual([]);
  },
);

sweep('every page says whose every translation of a quotation is', editionPages, ({ url, edition }) => {
  const faults = figures(url).flatMap(({ figure, quote }) =>
    all(figure, '.quote__translation').flatMap((translation, at) => {
      const wording = at === 0 ? quote : quote.alternate;
      const label = translation.nextElementSibling;
      const due = labelDue(quote, wording?.translation, edition.locale);
      return label && textOf(label).startsWith(due) && translation.getAttribute('lang') === null
        ? []
        : [`${figure.id}: ${label && nameOf(label)}, not ${due}`];
    }),
  );
  expect(faults).toEqual([]);
});

sweep(
  'every page has quotation marks round quotations, names and words spoken of as words alone',
  editionPages,
  ({ url, edition, page }) => {
    const lines = ownLines(url, page.id);
    expect(lines.length > 0).toBe(!isOnWords(page.id));
    expect(lines.flatMap((line) => strayMarks(line, edition.locale.tag))).toEqual([]);
  },
);

for (const { tag, quotationMarks } of editions.map(({ locale }) => locale))
  test(`marks in ${tag} round anything else would be seen`, () => {
    expect(strayMarks(`x ${quotationMarks.slice(0, 2).join('a phrase of nobody')} x`, tag)).toHaveLength(1);
    expect(strayMarks('x "x', tag)).toHaveLength(1);
  });

test('all quotations of the facts are shown in every edition', () => {
  for (const edition of editions) {
    const shown = new Set(edition.pages.flatMap(({ url }) => figures(url).map(({ id }) => id)));
    expect([...shown].sort(), edition.locale.tag).toEqual(Object.keys(facts.quotes).sort());
  }
});

interface Figure {
  id: string;
  figure: Element;
  quote: QuoteFact;
}

function figures(url: string): Figure[] {
  return all(articleOf(url), 'figure.quote').map((figure) => {
    const id = figure.id.replace(/^.*?quote-/u, '');
    const quote = facts.quotes[id];
    if (!quote) throw new Error(`${url}#${figure.id} shows no quotation of the facts`);
    return { id, figure, quote };
  });
}

function originalsOf(figure: Element): Element[] {
  return all(figure, 'blockquote').filter((block) => !block.classList.contains('quote__translation'));
}

/** What stands on a page of a locale, with its language: Serbian in the script of a Serbian page, else as in the source. */
function originalDue({ lang, original, cyrl }: Pick<QuoteFact, 'lang' | 'original' | 'cyrl'>, tag: string): string {
  const isSerbian = languageOf(lang) === 'sr' && languageOf(tag) === 'sr';
  const shownAs = isSerbian ? tag : lang;
  const inCyrillic = cyrl ?? original;
  const text = !isSerbian ? original : scriptOf(tag) === 'Latn' ? transliterate(original, 'sr-Latn') : inCyrillic;
  // A language that is no locale has the marks of the first.
  const isSpoken = (locale: Locale) => languageOf(locale.tag) === languageOf(shownAs);
  const { quotationMarks } = facts.locales.find(isSpoken) ?? localeOf(facts.locales[0]?.tag ?? '');
  const [opening, closing] = quotationMarks;
  return `${shownAs}: ${opening}${text}${closing}`;
}

function labelDue(
  { lang, translatedFrom }: QuoteFact,
  translation: QuoteFact['translation'],
  { tag, derivedFrom }: Pick<Locale, 'tag' | 'derivedFrom'>,
): string {
  const { t } = editions.find(({ locale }) => locale.tag === tag) ?? failing(tag);
  const translator = typeof translation === 'object' ? translation[derivedFrom ?? tag] : translation;
  if (translator === 'site' && translatedFrom) return t(`strings:quote.translatedFrom.${languageOf(lang)}`);
  if (translator === 'site') return t('strings:quote.translation');
  return `${t('strings:quote.translationFrom')}: ${facts.sources[translator ?? '']?.publisher}`;
}

const OTHER_VOICES = 'blockquote, cite, [lang]';

const nameTests = new Map<string, (words: string) => boolean>();

function strayMarks(line: string, tag: string): string[] {
  const locale = localeOf(tag);
  const isName = nameTests.get(tag) ?? quotedNames(wordsOf(tag), locale);
  nameTests.set(tag, isName);
  const { outside, quoted } = splitQuoted(line, locale);
  return [...quotationMarksIn(outside), ...quoted.filter((phrase) => !isName(phrase))].map(
    (fault) => `${fault} in “${line}”`,
  );
}

/** Lines of the edition's own words: no quotation, no headline in another voice, nothing of the page of words. */
function ownLines(url: string, id: string): string[] {
  if (isOnWords(id)) return [];
  const article = articleOf(url);
  const others = new Set<Node | null>(all(article, OTHER_VOICES));
  let isSpoken = false;
  for (const block of all(article, '.prose > *, .notes')) {
    const start = block.matches('.heading') ? block.querySelector('h2') : null;
    if (start) isSpoken = isOnWords(start.id);
    if (isSpoken) others.add(block);
  }
  return all(article, 'h1, h2, h3, p, li, dt, dd, td, th, caption, figcaption, summary')
    .filter((line) => !isWithin(line, others))
    .map((line) => textWithoutParts(line, others));
}

function isWithin(line: Element, parts: Set<Node | null>): boolean {
  for (let node: Node | null = line; node; node = node.parentNode) if (parts.has(node)) return true;
  return false;
}

/** Whether a page, or its chapter on the page for paper, is the one that lists contested words. */
function isOnWords(id: string): boolean {
  const base = words[facts.locales[0]?.tag ?? ''];
  return base?.pages[id]?.blocks.some((block) => block.kind === 'placement' && block.scheme === 'wording') ?? false;
}

function failing(what: string): never {
  throw new Error(`no ${what}`);
}
