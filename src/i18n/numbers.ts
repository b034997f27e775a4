import { kept } from './kept.ts';
import type { Locale } from './locale.ts';

/**
 * Values of the numbers in a text, least first, since word order differs: thousands grouped as the locale does it,
 * decimals after a point or a comma.
 * @example numbersIn('за 8.309 дана, 4,5%', srCyrl) // [4.5, 8309]
 */
export function numbersIn(text: string, { intl }: Pick<Locale, 'intl'>): number[] {
  const group = groupSeparator(intl);
  const number = new RegExp(String.raw`\d{1,3}(?:[${group}]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?`, 'gu');
  return [...text.matchAll(number)]
    .map(([digits]) => Number(digits.replace(new RegExp(`[${group}](?=\\d{3})`, 'gu'), '').replace(',', '.')))
    .sort((a, b) => a - b);
}

const groupSeparator = kept((intl) => {
  const parts = new Intl.NumberFormat(intl).formatToParts(1234567);
  return parts.find(({ type }) => type === 'group')?.value ?? '';
});

/** Whole numbers in a text as digits, without the marks that part their thousands in any language. */
export function digitsIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00A0\u202F]\d{3}(?!\d))*/gu) ?? []).map((number) => number.replace(/\D/gu, ''));
}
