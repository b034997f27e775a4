import type { Facts } from '../content/schema.ts';
import type { StaleMarks } from '../content/stale-marks.ts';
import type { History } from './history.ts';
import { type LocaleTranslations, needsReview, type Translation } from './states.ts';

/**
 * Marks of every edition by its tag: a derived edition has those of the one it is derived from. A day that the history
 * does not tell is that of the edition.
 */
export function staleMarks({
  locales,
  facts,
  history,
  published,
}: {
  locales: LocaleTranslations[];
  facts: Pick<Facts, 'locales'>;
  history: History;
  published: string;
}): Record<string, StaleMarks> {
  const marksByTag = new Map(
    locales.map(({ tag, translations }) => {
      const stale = translations.filter(needsReview);
      const dayOf = ({ original, follows = '' }: Translation) => history(original.file, follows)?.until ?? published;
      return [tag, new Map(stale.map((translation) => [translation.id, dayOf(translation)]))];
    }),
  );
  return Object.fromEntries(
    facts.locales.map(({ tag, derivedFrom }) => [tag, marksByTag.get(derivedFrom ?? tag) ?? new Map()]),
  );
}
