/** What the generator itself knows of a language. One folder here is one language; `index.ts` lists them. */
import type { TypographicRule } from './typographic-rules.ts';

/** A tree of texts, as i18next reads it. */
export type TextTree = { [key: string]: string | TextTree };

/** Date and number patterns with {day}, {month}, {monthOf}, {monthIn}, {year}, {number}. */
export interface Formats {
  date: string;
  day: string;
  dayMonth: string;
  monthYear: string;
  monthYearOf: string;
  monthYearIn: string;
  year: string;
  percent: string;
  /** Twelve names in the form for headings and lists (nominative). */
  months: string[];
  /** Twelve names in the form for a day of the month (genitive; CLDR gives the nominative for some languages). */
  monthsOf: string[];
  /** Twelve names in the form for `in` a month (locative, prepositional). */
  monthsIn: string[];
}

/** The words of the generator in one language. */
export interface InterfaceWords {
  /** `strings.json`: labels. */
  strings: TextTree;
  /** `nouns.json`: counted nouns, with every plural form. */
  nouns: TextTree;
  /** `formats.json` */
  formats: Formats;
}

/** How words of another script of the same language are written in this one. */
export interface Transliteration {
  /** The tag of the other script. */
  from: string;
  /** Each small letter of the other script with what it becomes. */
  letters: Readonly<Record<string, string>>;
}

/** What a locale is unless `_data/locales.yaml` says otherwise. */
export interface LanguageDefaults {
  /** The language's own name for itself, as shown in the edition switch. */
  name: string;
  /** Tag handed to `Intl`; it names a region where number forms depend on one. */
  intl: string;
  /** Open Graph locale, language_TERRITORY. */
  openGraph: string;
  /** `min2` leaves four-digit numbers ungrouped, as Russian print does. */
  grouping: 'auto' | 'min2';
  /** Font files that its pages ask for at once, by name. */
  fonts: string[];
  /** Outer opening and closing, inner opening and closing quotation mark. */
  quotationMarks: [string, string, string, string];
}

export interface Language {
  /** BCP 47 tag, with its script where the language is written in two. */
  tag: string;
  defaults: LanguageDefaults;
  direction: 'ltr' | 'rtl';
  /** The small letters of its alphabet. Fonts contain them and their capitals. */
  letters: string;
  /** Rules for its spaces and points, in the order in which they are applied. */
  typography: TypographicRule[];
  /**
   * How gettext chooses a plural form of a whole number, for PO files: `Plural-Forms` of any PO file in the language. The
   * results count from 0 through the forms that the language has, in the order zero, one, two, few, many, other.
   */
  gettextPlural: string;
  /** What Typst calls it: chooses letterforms and hyphenation. A region marks a name that the PDF must not keep. */
  typst: { lang: string; region: string | null };
  /** The npm package of its Hunspell dictionary, for the spelling test. */
  dictionary: string;
  /** Its words; absent where they are transliterated. */
  words?: InterfaceWords;
  transliteration?: Transliteration;
}
