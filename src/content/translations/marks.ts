import type { Facts } from '../schema.ts';
import type { History } from './history.ts';
import { englishFile } from './problems.ts';
import type { LocaleTranslations } from './states.ts';

/** The days since when texts of a locale may say something else than the English one, by the unit's id. */
export type StaleMarks = ReadonlyMap<string, string>;

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
        const earlier = follows === undefined ? undefined : history(englishFile(translation, sourceTag), follows);
        return [id, earlier?.until ?? published];
      });
      return [tag, new Map(days)];
    }),
  );
  return Object.fromEntries(
    facts.locales.map(({ tag, derivedFrom }) => [tag, marksByTag.get(derivedFrom ?? tag) ?? new Map()]),
  );
}

/** The earliest day among the units of these ids; an id that ends in a point stands for all that begin with it. */
export function staleSince(marks: StaleMarks, ids: string[]): string | undefined {
  const days = [...marks].flatMap(([id, day]) =>
    ids.some((wanted) => id === wanted || (wanted.endsWith('.') && id.startsWith(wanted))) ? [day] : [],
  );
  return days.sort()[0];
}
