/** Serbian Cyrillic in Latin letters, which makes the derived edition. */
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
