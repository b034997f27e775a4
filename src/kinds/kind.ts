import type { InlineContext } from '../content/inline.ts';
import type { Records } from '../content/records.ts';
import { required } from '../content/required.ts';
import type { Facts } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';

/** What a kind makes its node with: facts, words, and how this output writes addresses and numbers notes. */
export interface KindContext extends InlineContext {
  t: Translator['t'];
  facts: Facts;
  records: Records;
  /** Address of the feed of corrections and updates. */
  feedUrl: string;
  /** Title of a section, `page#section`. */
  titleOf(section: string): string;
  /** Where the page first mentions a claim; its record, where it does not. */
  placeOf(claim: string): string;
}

/** The record of an id that `check` has found to exist. */
export function recordOf<T>(records: Record<string, T>, id: string): T {
  return required(records[id], `record "${id}"`);
}

/** The claims among `ids` that an edition has, each once. */
export function claimsAmong(ids: string[], { claimsById }: Records): string[] {
  return [...new Set(ids)].filter((id) => claimsById.has(id));
}
