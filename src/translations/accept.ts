import { sortByKey } from '../content/by-id.ts';
import { digestOf } from './digest.ts';
import type { LocaleTranslations } from './states.ts';

/**
 * Records the translations that `isNamed` names as following the source text of today. Records of moved blocks go where
 * the blocks are; of a page whose blocks differ between the locales nothing is changed. The records come sorted, with the
 * ids of the texts that were accepted, and of the records of no text that were taken away.
 */
export function acceptTranslations({
  locale: { translations, orphans, spent },
  records,
  isNamed,
}: {
  locale: LocaleTranslations;
  records: Record<string, string>;
  isNamed: (id: string) => boolean;
}) {
  const settled = translations.filter(({ isAligned, text }) => isAligned && text !== undefined);
  const removed = orphans.filter(isNamed);
  const accepted = settled.filter(({ id }) => isNamed(id)).map(({ id }) => id);
  const gone = new Set([...removed, ...spent, ...settled.map(({ record }) => record)]);
  const kept = Object.entries(records).filter(([id]) => !gone.has(id));
  const renewed = settled.flatMap((translation): [string, string][] => {
    const digest = isNamed(translation.id) ? digestOf(translation.original.text) : translation.follows;
    return digest === undefined ? [] : [[translation.id, digest]];
  });
  return { records: sortByKey(Object.fromEntries([...kept, ...renewed])), accepted, removed };
}
