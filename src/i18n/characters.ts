/** Characters that no text needs: invisible ones, compatibility forms of letters, and those that parsers refuse. */

/** A character that does not belong in a text. */
export interface StrayCharacter {
  /** As Unicode writes it: U+200B. */
  codePoint: string;
  what: string;
  remedy: string;
}

interface StrayKind {
  pattern: RegExp;
  what: string;
  remedy: string;
  /** Texts in which such a character is right. */
  exceptIn?: RegExp;
}

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters of scripts that need no joiner. */
const UNJOINED = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Common}]';
const DELETE = 'delete it, and retype the word if it looks different afterwards';

/** The first kind that fits says what a character is. */
const KINDS: StrayKind[] = [
  {
    pattern: /\p{Surrogate}/u,
    what: 'a lone surrogate, half of a character',
    remedy: 'retype the character: its other half was lost',
  },
  {
    pattern: /\uFFFD/u,
    what: 'a replacement character: a letter was lost',
    remedy: 'retype the character that was lost when the file was converted',
  },
  { pattern: /\p{Noncharacter_Code_Point}/u, what: 'a noncharacter', remedy: DELETE },
  {
    pattern: /\p{Private_Use}/u,
    what: 'a private-use character',
    remedy: 'type the character itself: this one looks different in every font',
  },
  {
    pattern: /[\t\n\r]/u,
    what: 'a tab or a line break within a text',
    remedy: 'write the text on one line, with plain spaces',
  },
  { pattern: /\p{Control}/u, what: 'a control character', remedy: `${DELETE}; feeds with it cannot be read` },
  {
    pattern: /[\p{Line_Separator}\p{Paragraph_Separator}]/u,
    what: 'a line or paragraph separator',
    remedy: 'write the text on one line, with plain spaces',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: 'a bidirectional override, embedding or isolate',
    remedy: 'delete it: it changes the order in which letters are seen',
  },
  {
    pattern: /[\u061C\u200E\u200F]/u,
    what: 'a direction mark',
    remedy: 'delete it: only a text with letters of a right-to-left script may need one',
    exceptIn: RIGHT_TO_LEFT,
  },
  {
    pattern: /\u00AD/u,
    what: 'a soft hyphen',
    remedy: 'delete it: search does not find the word, and browsers hyphenate by themselves',
  },
  {
    pattern: /[\u200C\u200D]/u,
    what: 'a zero-width joiner or non-joiner',
    remedy: `${DELETE}; only scripts such as Arabic and Devanagari need one`,
    exceptIn: new RegExp(`^(?:[^\\u200C\\u200D]|(?<=(?!${UNJOINED})[\\p{L}\\p{M}])[\\u200C\\u200D])*$`, 'u'),
  },
  {
    pattern: /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u,
    what: 'an invisible character',
    remedy: `${DELETE}; search does not find the word with it`,
  },
];

/** Letters, except for signs that keyboards have. */
const LETTER = /(?![ªºµ])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const COMMON_LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** What may be stray at all, to pass over most texts at once. */
const SUSPECT =
  /[^ -~\u00A0-\u00AC\u00AE-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0400-\u045F\u2010-\u2027\u202F-\u203A]/u;
const SUSPECTS = new RegExp(SUSPECT, 'gu');

/** The characters that do not belong in a text, each once, in order of appearance. Line breaks belong in none. */
export function strayCharacters(text: string): StrayCharacter[] {
  const found = new Map<string, StrayCharacter>();
  for (const character of new Set(text.match(SUSPECTS))) {
    const codePoint = codePointOf(character);
    const kind = KINDS.find(({ pattern }) => pattern.test(character));
    if (kind?.exceptIn?.test(text)) continue;
    const letters = character.normalize('NFKC');
    if (kind) found.set(codePoint, { codePoint, what: kind.what, remedy: kind.remedy });
    else if (LETTER.test(character) && letters !== character && COMMON_LETTERS.test(letters))
      found.set(codePoint, { codePoint, what: `a compatibility form of ${letters}`, remedy: `type ${letters}` });
  }
  return [...found.values()];
}

/** A text for a terminal: each stray character as its code point, so that nothing is hidden and nothing is obeyed. */
export function withVisibleCharacters(text: string): string {
  return SUSPECT.test(text)
    ? Array.from(text, (character) =>
        character !== '\n' && KINDS.some(({ pattern }) => pattern.test(character))
          ? `<${codePointOf(character)}>`
          : character,
      ).join('')
    : text;
}

/** A character as Unicode writes it. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
