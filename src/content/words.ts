/** The words of a locale, as its files have them. */
import type { Formats, InterfaceWords, TextTree } from '../languages/language.ts';
import type { ProseBlock } from './prose.ts';
import type { PageMatter } from './schema.ts';

/** Name of a file of words; all but `formats` and `names` are i18next namespaces. */
export type Namespace = string;

/** All words of one locale folder. */
export interface Words {
  tag: string;
  /** What the generator says in the language; a derived locale has it from its base. */
  interface: Pick<InterfaceWords, 'strings' | 'nouns'>;
  /** Texts by namespace. A derived locale holds only what transliteration gets wrong. */
  namespaces: Record<Namespace, TextTree>;
  formats?: Formats;
  /** Names that may stand as they are: with a digit (N1, ES-11/1), or between quotation marks («Курир»). */
  names: string[];
  pages: Record<string, PageWords>;
}

/** One page of one authored locale. */
export interface PageWords extends PageMatter {
  file: string;
  blocks: ProseBlock[];
}
