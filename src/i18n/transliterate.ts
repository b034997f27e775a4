/** Words of a language in the letters of its other script, by the table of the language (`src/languages`). */
import { findLanguage, LANGUAGES } from '../languages/index.ts';
import { mapOwnWords } from './foreign-words.ts';
import { kept } from './kept.ts';
import { scriptOf } from './locale.ts';

/** Words that are not written letter by letter: ОФАК, which stands for an English name, as OFAC. */
export type Respelled = Readonly<Record<string, string>>;

/**
 * Text in the letters of the language `tag`, accents kept. Words in its own letters, addresses and numerals pass
 * untouched, and so do words marked as of another language, and a word with a letter that the table lacks. Words of
 * `respelled` are written as it says.
 * @example transliterate('Његош, ЉУБАВ, БРИКС-а', 'sr-Latn') // 'Njegoš, LJUBAV, BRIKS-a'
 */
export function transliterate(text: string, tag: string, respelled: Respelled = {}): string {
  const { word, ownWord, letters } = tableOf(tag);
  const written = (found: string) => respelled[found] ?? (ownWord.test(found) ? writtenWord(found, letters) : found);
  return mapOwnWords(text.normalize('NFC'), (own) => own.replace(word, written)).normalize('NFC');
}

/** The tag of the other script that a language is transliterated from. */
export function transliteratedFrom(tag: string): string | undefined {
  return findLanguage(tag)?.transliteration?.from;
}

/** The language that writes the words of `tag` in the given script, if the generator can transliterate them. */
export function transliteratedTo(tag: string, script: string): string | undefined {
  return LANGUAGES.find((language) => language.transliteration?.from === tag && scriptOf(language.tag) === script)?.tag;
}

const tableOf = kept((tag) => {
  const transliteration = findLanguage(tag)?.transliteration;
  if (!transliteration) throw new Error(`${tag} is not transliterated from another script`);
  const { from, letters } = transliteration;
  const script = `\\p{Script=${scriptOf(from)}}`;
  return {
    letters,
    // A word of the other script, accents included.
    word: new RegExp(`${script}[${script}\\p{Mn}]*`, 'gu'),
    // A word that has no letter but those of the table.
    ownWord: new RegExp(`^[${Object.keys(letters).join('')}\\p{Mn}]+$`, 'iu'),
  };
});

function writtenWord(word: string, letters: Readonly<Record<string, string>>): string {
  const isAllCapitals = word.length > 1 && word === word.toUpperCase();
  return [...word]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const written = letters[lower] ?? letter;
      if (letter === lower) return written;
      return isAllCapitals ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('');
}
