import { languageOf } from '../i18n/locale.ts';
import { pluralCategories } from '../i18n/plurals.ts';

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** How gettext chooses a form for a whole number, by language; the places are those of `pluralForms`. */
const RULES: Record<string, string> = {
  en: 'n!=1',
  sr: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)',
  ru: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)',
};

/** CLDR forms of a locale in the order of gettext's `msgstr[n]`; the last, `other`, may stand for fractions alone. */
export function pluralForms(tag: string): string[] {
  return pluralCategories(tag).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** Value of the header `Plural-Forms`. Throws for a language without a rule here. */
export function pluralHeader(tag: string): string {
  const rule = RULES[languageOf(tag)];
  if (!rule)
    throw new Error(`No plural rule of ${languageOf(tag)} for gettext: add it to src/translations/plural-forms.ts.`);
  return `nplurals=${pluralForms(tag).length}; plural=${rule};`;
}

const TRIED = [...Array.from({ length: 102 }, (_, number) => number), 1.5];

/** The first numbers that a form is used with: `few` of Russian is 2, 3, 4. */
export function exampleNumbers(tag: string, form: string): number[] {
  const rules = new Intl.PluralRules(tag);
  return TRIED.filter((number) => rules.select(number) === form).slice(0, 3);
}
