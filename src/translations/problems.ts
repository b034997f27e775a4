import type { Problem } from '../content/problems.ts';
import { TRANSLATED_FROM } from '../content/read.ts';
import type { Earlier, History } from './history.ts';
import { fileOf, type LocaleTranslations } from './states.ts';
import type { UnitText } from './units.ts';

/** A locale that follows another in everything has no records of its own. */
export interface RecordContext {
  locales: LocaleTranslations[];
  recorded: string[];
  history: History;
}

/** Translations that do not follow the source text of today, and records of nothing, as problems of the content. */
export function translationProblems({ locales, recorded, history }: RecordContext): Problem[] {
  return [
    ...locales.flatMap((locale) => localeProblems(locale, history)),
    ...recorded.filter((tag) => !locales.some((locale) => locale.tag === tag)).map(unknownLocale),
  ];
}

/** A text on one line; plural forms by their names. */
export function oneLine(text: UnitText): string {
  const line =
    typeof text === 'string'
      ? text
      : Object.entries(text)
          .map(([form, value]) => `${form}: ${value}`)
          .join(' · ');
  return line.replace(/\s+/gu, ' ').trim();
}

function localeProblems({ tag, sourceTag, translations, orphans }: LocaleTranslations, history: History) {
  if (translations.length > 0 && translations.every(({ state }) => state === 'unrecorded' || state === 'missing'))
    return [noRecords(tag, sourceTag)];
  return [
    ...translations.flatMap((translation): Problem[] => {
      const { id, state, original, follows } = translation;
      const place = { file: `locales/${tag}/${fileOf(id)}`, key: id };
      if (state === 'unrecorded')
        return [
          {
            file: TRANSLATED_FROM,
            key: `${tag} ${id}`,
            expected: `the digest of the source text that the translation follows: “${oneLine(original.text)}”`,
            found: 'no record',
            remedy: `compare ${place.file} with it, then run: ${acceptCommand(tag, id)}`,
          },
        ];
      if (state !== 'stale' || follows === undefined) return [];
      return [
        {
          ...place,
          expected: `a translation of the source text now: “${oneLine(original.text)}”`,
          found: found(history(original.file, follows)),
          remedy: `bring the translation up to date, then run: ${acceptCommand(tag, id)}`,
        },
      ];
    }),
    ...orphans.map((id) => ({
      file: TRANSLATED_FROM,
      key: `${tag} ${id}`,
      expected: `a text of locales/${sourceTag} or a quotation`,
      found: 'a record of no text',
      remedy: `take the record away with: ${acceptCommand(tag, id)}`,
    })),
  ];
}

function noRecords(tag: string, sourceTag: string): Problem {
  return {
    file: TRANSLATED_FROM,
    key: tag,
    expected: `the digests of the texts of locales/${sourceTag} that those of locales/${tag} follow`,
    found: 'no record',
    remedy: `compare the texts, then run: ${acceptCommand(tag, '*')}`,
  };
}

function found(earlier: Earlier | undefined): string {
  if (!earlier) return 'a translation of an earlier source text, which the history at hand does not hold';
  const until = earlier.until === null ? 'changed since the last commit' : `changed on ${earlier.until}`;
  return `a translation of the source text then, ${until}: “${oneLine(earlier.text)}”`;
}

function acceptCommand(tag: string, id: string): string {
  return `npm run translations -- accept ${tag} '${id}'`;
}

function unknownLocale(tag: string): Problem {
  return {
    file: TRANSLATED_FROM,
    key: tag,
    expected: 'a locale that is translated by hand',
    found: tag,
    remedy: 'take its records away; a derived locale follows the one it is derived from',
  };
}
