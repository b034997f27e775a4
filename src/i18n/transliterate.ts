/**
 * Serbian in two scripts. Cyrillic to Latin is a function and makes the derived edition;
 * Latin to Cyrillic is not one (nj and dž may be one letter or two) and serves only to compare
 * and suggest the Cyrillic form of a quotation taken from a Latin source.
 * Table: the 30 letters of the Serbian alphabet.
 */
import { mapOwnWords } from './foreign-words.ts';

/** Words that are not written letter by letter: ОФАК, which stands for an English name, as OFAC. */
export type Respelled = Readonly<Record<string, string>>;

const LATIN_BY_CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};
const CYRILLIC_BY_LATIN: Record<string, string> = Object.fromEntries(
  Object.entries(LATIN_BY_CYRILLIC).map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** Vowels that Unicode has with an accent; the others are followed by its mark. */
const ACCENTED: Record<string, string> = { ѐ: 'è', ѝ: 'ì', ӣ: 'ī', ӯ: 'ū' };

/** A word in Cyrillic with its accents. */
const CYRILLIC_WORD = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{Mn}]*/gu;
const SERBIAN_WORD = /^[абвгдђежзијклљмнњопрстћуфхцчџшѐѝӣӯ\p{Mn}]+$/iu;

/**
/**
 * Serbian Cyrillic text in Latin letters, accents kept. Latin words, addresses and numerals pass untouched, and so do
 * words marked as of another language, and a word with a letter that Serbian lacks. Words of `respelled` are written as
 * it says.
 * @example toLatin('Његош, ЉУБАВ, БРИКС-а') // 'Njegoš, LJUBAV, BRIKS-a'
 */
export function toLatin(text: string, respelled: Respelled = {}): string {
  const latin = (word: string) => respelled[word] ?? (SERBIAN_WORD.test(word) ? wordToLatin(word) : word);
  return mapOwnWords(text.normalize('NFC'), (own) => own.replace(CYRILLIC_WORD, latin)).normalize('NFC');
}

function wordToLatin(word: string): string {
  const isAllCapitals = word.length > 1 && word === word.toUpperCase();
  return [...word]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const latin = LATIN_BY_CYRILLIC[lower] ?? ACCENTED[lower] ?? letter;
      if (letter === lower) return latin;
      return isAllCapitals ? latin.toUpperCase() : capitalise(latin);
    })
    .join('');
}

function capitalise(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** Stems in which nj or dž is two letters; matched at the start of a word. */
const SPLIT_STEMS = [
  'injekc',
  'injekt',
  'konjunk',
  'konjug',
  'vanjezič',
  'anjon',
  'tanjug',
  'netanjahu',
  'nadživ',
  'nadžnj',
  'odžal',
  'odživ',
  'podžanr',
  'podžup',
  'predžetv',
];

/** What stays in Latin letters: tags, addresses, mail, user names, hashtags, names with a digit. */
const PROTECTED =
  /<[^>]*>|https?:\/\/\S+|\S+@\S+\.\S+|[@#][\p{L}\d_]+|\b[\w-]+\.(?:rs|com|net|org|bg|ru)\b|\b\d+ (?:km|kg|m|m²|m³|kWh)(?![\p{L}\d])|\p{L}*\d[\p{L}\d]*/gu;
/** Names and initialisms that Serbian leaves in Latin script. */
const LATIN_NAMES = new Set(['AFP', 'AP', 'BBC', 'URL', 'PDF', 'ISAC', 'iOS']);
const ROMAN_NUMERAL = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;

/**
 * Serbian Latin text in Cyrillic letters, for an editor to look over: the exceptions are a list.
 * A run of capitalised foreign words (`New York Times`, `BRICS Outreach`) stays as it is when one of
 * them has a letter Serbian lacks.
 */
export function toCyrillic(text: string): string {
  const repaired = repairSerbian(text);
  const kept: string[] = [];
  const keep = (span: string) => `\uE000${String.fromCharCode(0xe001 + kept.push(span) - 1)}`;
  return repaired
    .replace(PROTECTED, keep)
    .replace(FOREIGN_PHRASE, keep)
    .replace(LATIN_WORD, (word, at: number, whole: string) =>
      isLeftInLatin(word, at, whole) ? word : wordToCyrillic(word),
    )
    .replace(/\uE000(.)/gu, (_, mark: string) => kept[mark.charCodeAt(0) - 0xe001] ?? '');
}

/** A word with q, w, x, y, or an English phrase round one: `via`, `Pool` and `Photo` included. */
const FOREIGN_PHRASE =
  /(?:\b[A-Z][A-Za-z]*\s+)*\b(?![IVXLCDM]+\b)[A-Za-z]*(?:[qwxyQWXY]|BRICS|Pool|Photo|Outreach)[A-Za-z]*\b(?:\s+(?:[A-Z][A-Za-z]*|via)\b)*/gu;

function isLeftInLatin(word: string, at: number, whole: string): boolean {
  if (LATIN_NAMES.has(word)) return true;
  if (!ROMAN_NUMERAL.test(word)) return false;
  if (word.length > 1) return !/^(?:DI|MI|LI|CD|DIM)$/u.test(word);
  return isSingleNumeral(word, at, whole);
}

/** One capital alone is a numeral after a date's day, or as I after a capitalised name at a clause's end. */
function isSingleNumeral(word: string, at: number, whole: string): boolean {
  const before = whole.slice(0, at);
  const after = whole.slice(at + word.length);
  if (/\d\.\s*$/u.test(before)) return true;
  return word === 'I' && /\p{Lu}\p{Ll}+\s$/u.test(before) && /^(?:[.,;:)]|$)/u.test(after);
}

function wordToCyrillic(word: string): string {
  const lower = word.toLowerCase();
  const stem = SPLIT_STEMS.find((candidate) => lower.startsWith(candidate)) ?? '';
  let cyrillic = '';
  for (let at = 0; at < word.length; ) {
    const pair = lower.slice(at, at + 2);
    const isSplit = at + 2 <= stem.length && isSplitPair(stem, at);
    const length = CYRILLIC_BY_LATIN[pair] && pair.length === 2 && !isSplit ? 2 : 1;
    const letter = CYRILLIC_BY_LATIN[lower.slice(at, at + length)] ?? word.slice(at, at + length);
    cyrillic += word.charAt(at) === lower.charAt(at) ? letter : letter.toUpperCase();
    at += length;
  }
  return cyrillic;
}

/** The first nj or dž of a stem is the split one; `nadžnj` has a whole nj after it. */
function isSplitPair(stem: string, at: number): boolean {
  return at === stem.search(/nj|dž/u);
}

const SINGLE_CODE_DIGRAPHS: Record<string, string> = {
  Ǆ: 'DŽ',
  ǅ: 'Dž',
  ǆ: 'dž',
  Ǉ: 'LJ',
  ǈ: 'Lj',
  ǉ: 'lj',
  Ǌ: 'NJ',
  ǋ: 'Nj',
  ǌ: 'nj',
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
};
const LOOK_ALIKES: [string, string][] = [...'aeopcxjAEOPCXJKMTBH'].map((latin, index) => [
  latin,
  [...'аеорсхјАЕОРСХЈКМТВН'][index] ?? latin,
]);
const CYRILLIC_LOOK_ALIKES = new Map(LOOK_ALIKES);
const LATIN_LOOK_ALIKES = new Map(LOOK_ALIKES.map(([latin, cyrillic]) => [cyrillic, latin]));

/**
 * Serbian text with encoding faults mended: decomposed letters, single-code digraphs, eth for đ, and
 * look-alikes of the other script, which follow the script of most letters of the word.
 */
export function repairSerbian(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[Ǆ-ǌðÐɖƉ]/gu, (letter) => SINGLE_CODE_DIGRAPHS[letter] ?? letter)
    .replace(/[\p{L}\p{M}]+/gu, repairWord);
}

function repairWord(word: string): string {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length;
  if (cyrillic === 0 || cyrillic === letters.length) return word;
  const table = cyrillic * 2 > letters.length ? CYRILLIC_LOOK_ALIKES : LATIN_LOOK_ALIKES;
  return letters.map((letter) => table.get(letter) ?? letter).join('');
}
