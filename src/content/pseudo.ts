/**
 * A locale that nobody reads: English with every letter accented and every vowel doubled, which makes texts about
 * forty per cent longer. A page that holds it holds any language, and a text left plain was never translated.
 */

import { mapOwnWords } from '../i18n/foreign-words.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Content } from './kind.ts';
import { mapWords } from './map-words.ts';
import type { Words } from './words.ts';

/** The private-use tag that CLDR keeps for accented English. */
export const PSEUDO_TAG = 'en-XA';

type Joined = Pick<Content, 'facts' | 'words' | 'kinds'>;

/** The content with its first locale, which the others follow, in the pseudo-locale instead. */
export function pseudoContent({ facts, words, kinds }: Joined): Joined {
  const [reference, ...others] = facts.locales;
  const own = reference && words[reference.tag];
  if (!reference || !own) throw new Error('no locale to derive the pseudo-locale from');
  const pseudo: Locale = {
    ...reference,
    tag: PSEUDO_TAG,
    path: PSEUDO_TAG.toLowerCase(),
    name: pseudoText(reference.name),
  };
  const all = {
    ...words,
    [PSEUDO_TAG]: { ...mapWords(own, (text) => mapOwnWords(text, pseudoText)), tag: PSEUDO_TAG },
  };
  return {
    kinds,
    facts: { ...facts, locales: [pseudo, ...others] },
    words: Object.fromEntries(Object.entries(all).map(([tag, theirs]) => [tag, withLanguageName(theirs, pseudo.name)])),
  };
}

/** Words of a locale that name the pseudo-locale as well, as pages name every edition that they can stand beside. */
function withLanguageName(words: Words, name: string): Words {
  const strings = { ...words.interface.strings, [`language.${PSEUDO_TAG}`]: name };
  return { ...words, interface: { ...words.interface, strings } };
}

const ACCENTED = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'áƀçďéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýž'][at] ?? letter]),
);
const UNTOUCHED = /(\{\{[^}]*\}\}|\{\w+\}|\]\([a-z]+:[a-z0-9#-]*\))/u;

/**
 * Text in the pseudo-locale; placeholders and what references lead to pass untouched.
 * @example pseudoText('Gas in {{year}}') // 'Ĝááš ííñ {{year}}'
 */
export function pseudoText(text: string): string {
  return text
    .split(UNTOUCHED)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]/giu, accented)))
    .join('');
}

function accented(letter: string): string {
  const lower = letter.toLowerCase();
  const mark = ACCENTED.get(lower) ?? letter;
  const own = letter === lower ? mark : mark.toUpperCase();
  return /[aeiou]/u.test(lower) ? own + mark : own;
}
