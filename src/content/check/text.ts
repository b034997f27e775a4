/** What one text of a locale must keep, wherever it stands: placeholders, digits, script. */
import { codePointOf } from '../../i18n/characters.ts';
import { foreignWordsIn, ownWords, plainWords } from '../../i18n/foreign-words.ts';
import { FORMAT_NAMES, fitsFormat, parseFormat } from '../../i18n/formatters.ts';
import { digitsIn } from '../../i18n/numbers.ts';
import { findForeignWords } from '../../i18n/scripts.ts';
import type { Values } from '../../i18n/translator.ts';
import { placeholders } from '../prose.ts';
import { valueAt } from '../scope.ts';
import type { Findings } from './findings.ts';

/** A text, where it stands, and what may stand in it. */
export interface CheckedText {
  file: string;
  key: string;
  text: string;
  tag: string;
  /** Names with a digit that the locale lists. */
  names: string[];
  /** Nouns that `count(noun: …)` may name. */
  nouns: Set<string>;
  /** Values a placeholder may name, none in words shown as they are; undefined where the template supplies them. */
  scope?: Values | undefined;
  /** Values of the text's own fact, which a placeholder names without the id. */
  own?: Values | undefined;
  /** Numbers that may be typed, as digits: those of a quotation's original. */
  digits?: Set<string>;
}

export function checkText(checked: CheckedText, findings: Findings): void {
  const report: ReportFault = (...fault) => findings.add(checked.file, checked.key, ...fault);
  checkPlaceholders(checked, report);
  const typed = checked.text.replace(/\{\{[^}]*\}\}/gu, ' ');
  checkDigits(checked, typed, report);
  checkScript(checked, typed, report);
  checkMarks(checked, report);
}

type ReportFault = (expected: string, found: string, remedy: string) => void;

function checkPlaceholders({ text, nouns, scope, own = {} }: CheckedText, report: ReportFault): void {
  if (!text.includes('{{') && !text.includes('}}')) return;
  const unclosed = text.replace(/\{\{[^{}]*\}\}/gu, '').match(/\{\{|\}\}/u);
  if (unclosed) report('every placeholder as {{path, format}}', text, 'close or open the braces');
  for (const { path, format } of placeholders(text)) {
    const value = scope && (valueAt(own, path) ?? valueAt(scope, path));
    const parsed = parseFormat(format);
    if (scope && value === undefined) report(...unknownValue(path, scope));
    if (!isKnownFormat(format, { nouns, scope }))
      report(
        `a format: ${FORMAT_NAMES.join(', ')} or count(noun: …) with a noun of nouns.json`,
        `{{${path}, ${format}}}`,
        'fix the format',
      );
    else if (value !== undefined && parsed && !fitsFormat(value, parsed))
      report(
        'a format for the value: number or percent for a number, count for a whole number, the others for a date',
        `{{${path}, ${format}}} of ${value}`,
        'fix the format or the path',
      );
  }
}

/** What was expected of a placeholder without a value, what was found, and the remedy. */
function unknownValue(path: string, scope: Values): [expected: string, found: string, remedy: string] {
  return Object.keys(scope).length === 0
    ? [
        'no placeholder: names, and what stands with a quotation, are shown as they are',
        `{{${path}}}`,
        'write it in words',
      ]
    : [
        'a placeholder that names a value',
        `{{${path}}}`,
        'add the value to the claim in _data/claims.yaml or fix the path',
      ];
}

/** Only a text whose template supplies the values may leave the format out. */
function isKnownFormat(format: string, { nouns, scope }: Pick<CheckedText, 'nouns' | 'scope'>): boolean {
  if (format === '') return scope === undefined;
  const parsed = parseFormat(format);
  return parsed !== undefined && (!('noun' in parsed) || nouns.has(parsed.noun));
}

function checkDigits({ names, digits }: CheckedText, typed: string, report: ReportFault): void {
  if (!/\d/u.test(typed)) return;
  const withoutNames = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ' '), typed);
  const wrong = digitsIn(withoutNames).filter((number) => !digits?.has(number));
  if (wrong.length > 0)
    report(
      digits ? 'only digits that stand in the original' : 'no typed digit',
      wrong.join(', '),
      digits
        ? 'fix the number or write it as a word'
        : 'use a placeholder filled from facts; a name with a digit goes into names.json',
    );
}

function checkScript({ tag }: CheckedText, typed: string, report: ReportFault): void {
  const texts = [{ lang: tag, words: ownWords(typed) }, ...foreignWordsIn(typed)];
  for (const { lang, words } of texts)
    for (const { word, reason } of findForeignWords(words, lang))
      report(
        `words in the script and alphabet of ${lang}`,
        `${word} (${codePointsOf(word)}), which ${reason}`,
        reason === 'has a mark that belongs to no letter'
          ? 'delete the mark: search does not find the word with it'
          : 'retype the word on the right keyboard; mark a word of another language, as [слово](lang:ru)',
      );
}

/** What looks like the mark of a language and is none. */
function checkMarks({ text }: CheckedText, report: ReportFault): void {
  const [faulty] = plainWords(text).match(/\S*\]\(lang:\S*/u) ?? [];
  if (faulty)
    report(
      'marked words as [слово](lang:ru), with a language tag',
      faulty,
      'write the words in square brackets and the tag of their language in round ones',
    );
}

/** Code points, so that look-alike letters can be told apart: U+0061. */
function codePointsOf(word: string): string {
  return Array.from(word, codePointOf).join(' ');
}
