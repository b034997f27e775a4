import type { Locale } from '../i18n/locale.ts';
import { looksUntranslated } from './looks-untranslated.ts';
import { type LocaleTranslations, needsReview, type Translation } from './states.ts';

const COLUMNS = ['locale', 'texts', 'translated', 'stale', 'missing', 'untranslated-looking'];

/**
 * The state of every locale as lines for a terminal: a table, and under it the ids that need a look. A derived locale
 * counts as the one that it follows.
 */
export function overview(states: LocaleTranslations[], locales: Locale[]): string {
  const byTag = new Map(states.map((state) => [state.tag, state]));
  const rows = locales.flatMap(({ tag, derivedFrom }): string[][] => {
    const state = byTag.get(derivedFrom ?? tag);
    return state ? [[derivedFrom ? `${tag} (as ${derivedFrom})` : tag, ...counts(state)]] : [];
  });
  return [table([COLUMNS, ...rows]), ...states.flatMap(details)].join('\n');
}

const isMissing = ({ state }: Translation) => state === 'missing';
const looksLeft = ({ original, text }: Translation) => text !== undefined && looksUntranslated(original.text, text);

function counts({ translations }: LocaleTranslations): string[] {
  const count = (isCounted: (translation: Translation) => boolean) => String(translations.filter(isCounted).length);
  return [
    String(translations.length),
    count(({ state }) => state === 'current'),
    count(needsReview),
    count(isMissing),
    count(looksLeft),
  ];
}

function details({ tag, translations, orphans }: LocaleTranslations): string[] {
  const list = (title: string, ids: string[]) =>
    ids.length > 0 ? [`\n${tag}, ${title}:`, ...ids.map((id) => `  ${id}`)] : [];
  const idsWhere = (isListed: (translation: Translation) => boolean) =>
    translations.filter(isListed).map(({ id, state }) => (state === 'unrecorded' ? `${id} (never reviewed)` : id));
  return [
    ...list('stale', idsWhere(needsReview)),
    ...list('missing', idsWhere(isMissing)),
    ...list('untranslated-looking', idsWhere(looksLeft)),
    ...list('records of no text', orphans),
  ];
}

function table(rows: string[][]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
