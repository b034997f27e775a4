import type { Facts } from '../content/schema.ts';
import type { StaleMarks } from '../content/stale-marks.ts';
import type { History } from './history.ts';
import { sourceFile } from './problems.ts';
import type { LocaleTranslations } from './states.ts';

/**
 * Marks of every edition by its tag: a derived edition has those of the one it is derived from. A day that the history
 * does not tell is that of the edition.
 */
export function staleMarks({
  locales,
  facts,
  sourceTag,
  history,
  published,
}: {
  locales: LocaleTranslations[];
  facts: Pick<Facts, 'locales'>;
  sourceTag: string;
  history: History;
  published: string;
}): Record<string, StaleMarks> {
  const marksByTag = new Map(
    locales.map(({ tag, translations }) => {
      const stale = translations.filter(({ state }) => state === 'stale' || state === 'unrecorded');
      const days = stale.map((translation): [string, string] => {
        const { id, follows } = translation;
        const earlier = follows === undefined ? undefined : history(sourceFile(translation, sourceTag), follows);
        return [id, earlier?.until ?? published];
      });
      return [tag, new Map(days)];
    }),
  );
  return Object.fromEntries(
    facts.locales.map(({ tag, derivedFrom }) => [tag, marksByTag.get(derivedFrom ?? tag) ?? new Map()]),
  );
}
