import { createInstance, type FormatterModule, type Resource, type TOptions } from 'i18next';
import type { Formats } from '../languages/language.ts';
import { createFormatters, type Formatters, parseFormat } from './formatters.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typography.ts';

/** Values that placeholders of a text are filled from; nested by dots in the placeholder's path. */
export type Values = Record<string, unknown>;

/** The words of one locale, ready to be read. */
export interface Translator {
  locale: Locale;
  formats: Formatters;
  /**
   * Text of `namespace:key`, filled and typeset; kept by key and values, so give only the few values a label
   * takes. Throws on a missing key, value or plural form.
   */
  t(key: string, values?: Values): string;
  /** The same for a text that may name any value of a large scope; not kept. */
  translate(key: string, values: Values): string;
  /** Whether `namespace:key` has a text of its own. */
  has(key: string): boolean;
  /** Text of `namespace:key` with its placeholders. */
  asWritten(key: string): string;
  /** `text` with its placeholders filled from `values`; not yet typeset. Throws on a missing value. */
  fill(text: string, values: Values): string;
}

/** A text cannot be read or filled; the message names its locale and key. */
export class TextError extends Error {
  override name = 'TextError';
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
  patterns: Formats;
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
    saveMissingPlurals: false,
    missingKeyHandler: (_, namespace, key, __, ___, { count }: { count?: number }) => {
      const form = count === undefined ? '' : `, plural form ${new Intl.PluralRules(locale.tag).select(count)}`;
      throw new Error(`no text for ${namespace}:${key}${form}`);
    },
    returnedObjectHandler: () => {
      throw new Error('a group of texts, not a text');
    },
    missingInterpolationHandler: (_, [placeholder]) => {
      throw new Error(`no value for ${placeholder}`);
    },
  });
  const formatValue = (value: string | number, format: string): string => {
    const parsed = parseFormat(format);
    if (!parsed) throw new Error(`no format "${format}"`);
    return 'noun' in parsed
      ? i18n.t(`nouns:${parsed.noun}`, optionsOf({ count: Number(value) }))
      : formats[parsed.name](value);
  };
  void i18n.use(formatterModule(formatValue)).init();
  /** What `read` gives, or its error with the locale and the place told. */
  const telling = (place: string, read: () => string): string => {
    try {
      return read();
    } catch (error) {
      throw new TextError(`${locale.tag}: ${place}: ${(error as Error).message}`, { cause: error });
    }
  };

  const memo = new Map<string, string>();
  const translate = (key: string, values?: Values) =>
    telling(key, () => typeset(i18n.t(key, optionsOf(values)), locale.tag));
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
    translate,
    has: (key) => i18n.exists(key),
    asWritten(key) {
      const [namespace = '', path = ''] = key.split(':');
      return telling(key, () => String(i18n.getResource(locale.tag, namespace, path) ?? i18n.t(key)));
    },
    fill: (text, values) =>
      text.includes('{{')
        ? telling(`"${text}"`, () =>
            i18n.services.interpolator.interpolate(text, namedIn(text, values), locale.tag, {}),
          )
        : text,
  };
}

/** The values that a text may name, since i18next copies all that it is given at every placeholder. */
function namedIn(text: string, values: Values): Values {
  const names = [...text.matchAll(/\{\{\s*([^\s.,}]+)/gu)].map(([, name = '']) => name);
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]));
}

/** Values that i18next can read but not list and copy: where it finds the text itself, the names in it are not known. */
function unlisted(values: Values): Values {
  return new Proxy(values, { ownKeys: () => [] });
}

/**
 * The values apart from i18next's own options, whose names a value may have; `count` chooses a plural form as well.
 * A text never nests another: `$t(key)` is words like any.
 */
function optionsOf(values: Values = {}): TOptions {
  const options = { replace: unlisted(values), nest: false };
  return typeof values.count === 'number' ? { ...options, count: values.count } : options;
}

/** Takes the place of i18next's own formatter, which swallows errors and prints the bare value. */
function formatterModule(format: (value: string | number, format: string) => string): FormatterModule {
  return {
    type: 'formatter',
    init() {},
    add() {},
    addCached() {},
    // A missing value goes back as it came, and i18next reports it.
    format: (value, name) => (value === undefined || value === null || !name ? value : format(value, name)),
  };
}
