/** Quotation marks only round a quotation fact, a name that its language writes so, or a word spoken of as a word. */

import { plainWords } from '../../i18n/foreign-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { quotationMarksIn, splitQuoted } from '../../i18n/quoted.ts';
import type { Content } from '../kind.ts';
import type { Findings } from './findings.ts';
import { quotedNames } from './quoted-names.ts';
import { ownersOnWords, type ReadersText, readersTexts } from './readers-texts.ts';

export function checkQuotationMarks(content: Content, findings: Findings): void {
  const { facts, words } = content;
  for (const locale of facts.locales) {
    const own = words[locale.tag];
    const base = words[locale.derivedFrom ?? locale.tag];
    if (!own || !base) continue;
    const isName = quotedNames(base, locale);
    const onWords = ownersOnWords(content, base);
    for (const text of readersTexts(own, content.kinds)) {
      checkPairs(text, locale, findings);
      if (!text.isQuotation && !onWords.has(text.owner)) checkQuoted(text, locale, isName, findings);
    }
  }
}

/** The locale's own marks in pairs; a quotation gets its outer marks from the page, so only inner ones stand in it. */
function checkPairs(
  { file, key, text, isQuotation }: ReadersText,
  { quotationMarks }: Locale,
  findings: Findings,
): void {
  const [opening, closing, ...inner] = quotationMarks;
  const { outside, quoted } = splitQuoted(text, { quotationMarks });
  const isInner = (mark: string) => inner.includes(mark);
  const stray = [
    ...quotationMarksIn(outside).filter((mark) => !(isQuotation && isInner(mark))),
    ...quoted.flatMap(quotationMarksIn).filter((mark) => !isInner(mark)),
  ];
  if (stray.length > 0)
    findings.add(
      file,
      key,
      `quotation marks as ${opening}…${closing}, opened and closed`,
      stray.join(' '),
      'use the marks of the locale in pairs, ’ for an apostrophe',
    );
  if (isQuotation && quoted.length > 0)
    findings.add(
      file,
      key,
      'the words alone, or inner marks within them',
      `${opening}${quoted[0]}${closing}`,
      'the page puts the marks round a quotation',
    );
}

function checkQuoted(
  { file, key, text }: ReadersText,
  locale: Locale,
  isName: (words: string) => boolean,
  findings: Findings,
): void {
  const [opening, closing] = locale.quotationMarks;
  for (const phrase of splitQuoted(plainWords(text), locale).quoted.filter((candidate) => !isName(candidate)))
    findings.add(
      file,
      key,
      'quotation marks only round a name, and on the page of words',
      `${opening}${phrase}${closing}`,
      'take the marks away, or place the words as a quotation; a name goes into entities.json or names.json',
    );
}
