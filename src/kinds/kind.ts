import type { Records } from '../content/records.ts';
import { required } from '../content/required.ts';

/** The record of an id that `check` has found to exist. */
export function recordOf<T>(records: Record<string, T>, id: string): T {
  return required(records[id], `record "${id}"`);
}

/** The claims among `ids` that an edition has, each once. */
export function claimsAmong(ids: string[], { claimsById }: Records): string[] {
  return [...new Set(ids)].filter((id) => claimsById.has(id));
}
