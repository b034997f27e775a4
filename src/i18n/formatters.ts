import { DateTime } from 'luxon';
import type { Formats } from '../languages/language.ts';
import type { Locale } from './locale.ts';

const DATE_FORMATS = ['date', 'day', 'dayMonth', 'month', 'monthYear', 'monthYearOf', 'monthYearIn', 'year'] as const;

/** The formats a translation may name in a placeholder, `{{path, format}}`. */
export const FORMAT_NAMES = [...DATE_FORMATS, 'number', 'percent'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What a placeholder's format asks for: one of `FORMAT_NAMES`, or `count(noun: day)`; undefined for anything else. */
export function parseFormat(format: string): { name: FormatName } | { noun: string } | undefined {
  const noun = /^count\(noun: ([a-zA-Z]+)\)$/u.exec(format)?.[1];
  if (noun) return { noun };
  const name = FORMAT_NAMES.find((known) => known === format);
  return name && { name };
}

/** Whether a value is of the kind that a format shows: a whole number to count, a number, or a text in the form of an ISO 8601 date. */
export function fitsFormat(value: unknown, format: { name: FormatName } | { noun: string }): boolean {
  if ('noun' in format) return Number.isInteger(value);
  const isOfNumbers = format.name === 'number' || format.name === 'percent';
  return isOfNumbers ? typeof value === 'number' : /^\d{4}(?:-\d{2}){0,2}$/u.test(String(value));
}

export type Formatters = Record<FormatName, (value: string | number) => string> & {
  /** A date as exactly as it is known: day, month or year. */
  exact(date: string): string;
};

/** Formatters of one locale. Dates are ISO 8601, in full or cut to month or year; a wrong date or number throws. */
export function createFormatters(locale: Locale, patterns: Formats): Formatters {
  const numbers = new Intl.NumberFormat(locale.intl, {
    useGrouping: locale.grouping,
    maximumFractionDigits: 2,
  });
  const number = (value: string | number) => numbers.format(parseNumber(value));
  const dated = (pattern: string) => (value: string | number) => {
    const date = parseDate(String(value));
    return fillPattern(pattern, {
      day: String(date.day),
      month: patterns.months[date.month - 1] ?? '',
      monthOf: patterns.monthsOf[date.month - 1] ?? '',
      monthIn: patterns.monthsIn[date.month - 1] ?? '',
      year: String(date.year),
    });
  };
  const forms = { ...patterns, month: '{month}' };
  const dates = Object.fromEntries(DATE_FORMATS.map((name) => [name, dated(forms[name])])) as Record<
    (typeof DATE_FORMATS)[number],
    ReturnType<typeof dated>
  >;
  return {
    ...dates,
    number,
    percent: (value) => fillPattern(patterns.percent, { number: number(value) }),
    exact: (date) => dates[date.length === 10 ? 'date' : date.length === 7 ? 'monthYear' : 'year'](date),
  };
}

function parseDate(value: string): DateTime<true> {
  const date = DateTime.fromISO(value, { zone: 'utc' });
  if (!date.isValid) throw new RangeError(`"${value}" is not an ISO 8601 date`);
  return date;
}

function parseNumber(value: string | number): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`"${value}" is not a number`);
  return number;
}

function fillPattern(pattern: string, parts: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}
