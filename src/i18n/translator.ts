import { createInstance, type Resource, type TOptions } from 'i18next';
import { createFormatters, FORMAT_NAMES, type FormatPatterns, type Formatters } from './formatters.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typography.ts';

/** Values that placeholders of a text are filled from; nested by dots in the placeholder's path. */
export type Values = Record<string, unknown>;

/** The words of one locale, ready to be read. */
export interface Translator {
  locale: Locale;
  formats: Formatters;
  /** Text of `namespace:key`, filled and typeset. Throws on a missing key, value or plural form. */
  t(key: string, values?: Values): string;
  /** Whether `namespace:key` has a text of its own. */
  has(key: string): boolean;
  /** `text` with its placeholders filled from `values`; not yet typeset. Throws on a missing value. */
  fill(text: string, values: Values): string;
}

/**
 * The translator of one locale. There is no fallback locale: a missing text is an error here, and
 * `check` finds it before (i18next would go sr-Latn, sr, en).
 */
export function createTranslator({
  locale,
  namespaces,
  patterns,
}: {
  locale: Locale;
  namespaces: Record<string, object>;
  patterns: FormatPatterns;
}): Translator {
  const formats = createFormatters(locale, patterns);
  const i18n = createInstance({
    lng: locale.tag,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    ns: Object.keys(namespaces),
    resources: { [locale.tag]: namespaces } as Resource,
    interpolation: { escapeValue: false, skipOnVariables: true },
    saveMissing: true,
    missingKeyHandler: (_, namespace, key) => {
      throw new Error(`${locale.tag}: no text for ${namespace}:${key}`);
    },
    missingInterpolationHandler: (text, match) => {
      throw new Error(`${locale.tag}: no value for ${match[0]} in "${text}"`);
    },
  });
  void i18n.init();
  const formatter = i18n.services.formatter;
  if (!formatter) throw new Error('i18next came without its formatter');
  for (const name of FORMAT_NAMES) formatter.add(name, (value) => formats[name](value));
  formatter.add('count', (value, _, options: { noun?: string }) => i18n.t(`nouns:${options.noun}`, { count: value }));

  const memo = new Map<string, string>();
  const translate = (key: string, values?: Values) => typeset(i18n.t(key, (values ?? {}) as TOptions), locale.tag);
  return {
    locale,
    formats,
    t(key, values) {
      const memoKey = values ? `${key}\u0000${JSON.stringify(values)}` : key;
      const known = memo.get(memoKey);
      if (known !== undefined) return known;
      const text = translate(key, values);
      memo.set(memoKey, text);
      return text;
    },
    has: (key) => i18n.exists(key),
    fill: (text, values) =>
      text.includes('{{') ? i18n.services.interpolator.interpolate(text, values, locale.tag, {}) : text,
  };
}
