import { languageOf } from '../i18n/locale.ts';
import { pluralCategories, WHOLE_NUMBERS } from '../i18n/plurals.ts';

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** How gettext chooses a form, by language, in gettext's own spelling; the places are those of `pluralForms`. */
const RULES: Record<string, string> = {
  en: '(n != 1)',
  sr: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
  ru: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
};

/** The forms of a locale in the order of gettext's `msgstr[n]`. */
export function pluralForms(tag: string): string[] {
  return inOrder(pluralCategories(tag));
}

/**
 * The forms in a file that has `count` of them: those of whole numbers, or all of CLDR, since some translation programs
 * have a form for fractions too. Undefined where the file counts in another way.
 */
export function formsInFile(tag: string, count: number): string[] | undefined {
  const all = inOrder(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  return [pluralForms(tag), all].find(({ length }) => length === count);
}

/** Value of the header `Plural-Forms`. Throws for a language without a rule here. */
export function pluralHeader(tag: string): string {
  const rule = RULES[languageOf(tag)];
  if (!rule)
    throw new Error(`No plural rule of ${languageOf(tag)} for gettext: add it to src/translations/plural-forms.ts.`);
  return `nplurals=${pluralForms(tag).length}; plural=${rule};`;
}

/** The first numbers that a form is used with: `few` of Russian is 2, 3, 4. */
export function exampleNumbers(tag: string, form: string): number[] {
  const rules = new Intl.PluralRules(tag);
  return WHOLE_NUMBERS.filter((number) => rules.select(number) === form).slice(0, 3);
}

function inOrder(categories: string[]): string[] {
  return categories.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
