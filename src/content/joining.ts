/** What the pages of an edition are joined from. */
import type { Locale } from '../i18n/locale.ts';
import type { Translator, Values } from '../i18n/translator.ts';
import type { Homes } from './homes.ts';
import type { KindContext, Kinds } from './kind.ts';
import type { Mentions } from './mentions.ts';
import type { Node } from './node.ts';
import type { Words } from './read.ts';
import type { Records } from './records.ts';
import type { Facts } from './schema.ts';
import type { Dated } from './views.ts';

export interface Joining {
  facts: Facts;
  locale: Locale;
  kinds: Kinds;
  words: Words;
  translator: Translator;
  records: Records;
  scope: Values;
  text: KindContext['text'];
  /** Nodes that are made once for all pages. */
  kept: Map<string, Node[]>;
  homes: Homes;
  mentions: Mentions;
  /** The day since when the texts of these units may be stale, in a draft. */
  staleOn(...ids: string[]): Dated | null;
}
