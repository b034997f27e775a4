/** Words that take sides: none in the site's own voice, in any locale. */

import { ownWords } from '../../i18n/foreign-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { splitQuoted } from '../../i18n/quoted.ts';
import { transliterate, transliteratedFrom } from '../../i18n/transliterate.ts';
import { passageFinder, phraseFinder, type TurnFinder } from '../../i18n/turn-of-phrase.ts';
import type { Content } from '../kind.ts';
import type { Facts } from '../schema.ts';
import type { Words } from '../words.ts';
import type { Findings } from './findings.ts';
import { ownersOnWords, readersTexts } from './readers-texts.ts';

const FILE = '_data/wording.yaml';

/** A contested term in one locale, ready to be looked for. */
interface Watch {
  id: string;
  others: TurnFinder[];
  attributed: { phrase: string; finder: TurnFinder }[];
}

export function checkWording(content: Content, findings: Findings): void {
  const { facts, words } = content;
  const authored = facts.locales.filter(({ derivedFrom }) => !derivedFrom);
  checkTags(facts, authored, findings);
  const used = new Set<string>();
  for (const locale of facts.locales) {
    const own = words[locale.tag];
    const base = words[locale.derivedFrom ?? locale.tag];
    if (own && base) checkLocale({ content, locale, own, base }, used, findings);
  }
  for (const [id, { attributed = {} }] of Object.entries(facts.wording))
    for (const [tag, phrases] of Object.entries(attributed))
      for (const phrase of phrases)
        if (!used.has(`${tag} ${phrase}`))
          findings.add(
            FILE,
            `${id}.attributed.${tag}`,
            'turns of phrase that a text has',
            `${phrase}: in none`,
            'take it away or fix it',
          );
}

/** The words of a text that the site leaves to others, each with the term it belongs to. */
export function othersWords(
  text: string,
  watches: Watch[],
  used: Set<string> = new Set(),
): { id: string; word: string }[] {
  const small = text.toLowerCase();
  const isPossible = ({ literal }: TurnFinder) => small.includes(literal);
  return watches.flatMap(({ id, others, attributed }) => {
    const possible = others.filter(isPossible);
    const own = attributed.reduce((rest, { phrase, finder }) => {
      const without = isPossible(finder) ? rest.replace(finder.pattern, ' ') : rest;
      if (without !== rest) used.add(phrase);
      return without;
    }, text);
    return possible.flatMap(({ pattern }) => (own.match(pattern) ?? []).map((word) => ({ id, word })));
  });
}

/** What to look for in a locale; a derived one has the words of its base in its own letters. */
export function watchesOf(
  wording: Facts['wording'],
  { tag, derivedFrom, respelled }: Pick<Locale, 'tag' | 'derivedFrom' | 'respelled'>,
): Watch[] {
  const written = (phrase: string) =>
    derivedFrom && transliteratedFrom(tag) === derivedFrom ? transliterate(phrase, tag, respelled) : phrase;
  const base = derivedFrom ?? tag;
  return Object.entries(wording).map(([id, { others, attributed }]) => ({
    id,
    others: (others[base] ?? []).map((phrase) => phraseFinder(written(phrase))),
    attributed: (attributed?.[base] ?? []).map((phrase) => ({
      phrase: `${base} ${phrase}`,
      finder: passageFinder(written(phrase)),
    })),
  }));
}

function checkTags({ wording }: Facts, authored: Locale[], findings: Findings): void {
  const tags = authored.map(({ tag }) => tag);
  for (const [id, { others, attributed = {} }] of Object.entries(wording)) {
    const found = Object.keys(others);
    const stray = Object.keys(attributed).filter((tag) => !tags.includes(tag));
    if (tags.toSorted().join() !== found.toSorted().join() || stray.length > 0)
      findings.add(
        FILE,
        `${id}.others`,
        `a list for each authored locale: ${tags.join(', ')}`,
        [...found, ...stray].join(', ') || 'none',
        'add the locale; an empty list says that it has no such word',
      );
  }
}

interface LocaleCheck {
  content: Content;
  locale: Locale;
  own: Words;
  base: Words;
}

function checkLocale({ content, locale, own, base }: LocaleCheck, used: Set<string>, findings: Findings): void {
  const watches = watchesOf(content.facts.wording, locale);
  const exempt = ownersOnWords(content, base);
  for (const { file, key, text, owner, isQuotation } of readersTexts(own, content.kinds)) {
    if (isQuotation || exempt.has(owner)) continue;
    for (const { id, word } of othersWords(splitQuoted(ownWords(text), locale).outside, watches, used))
      findings.add(
        file,
        key,
        `no word of others for “${id}” in the site’s own voice`,
        word,
        `use the site’s own word (locales/${base.tag}/wording.json: ${id}), or say whose word it is and add the turn of phrase to ${FILE}`,
      );
  }
}
