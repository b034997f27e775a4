/** The texts of a locale one by one, as translators, records and lists name them. */

import { blockMarkdown } from '../content/block-markdown.ts';
import { flattenTexts } from '../content/check/vocabulary.ts';
import { placedBlocks } from '../content/prose.ts';
import { type Facts, MATTER_FIELDS } from '../content/schema.ts';
import type { Namespace, PageWords, Words } from '../content/words.ts';
import { languageOf } from '../i18n/locale.ts';
import { splitPluralKey } from '../i18n/plurals.ts';
import type { TextTree } from '../languages/language.ts';

/** A text, or its plural forms by CLDR category. */
export type UnitText = string | Record<string, string>;

/** A text, or the forms of a plural one after the other. */
export function formsOf(text: UnitText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

export interface Unit {
  /**
   * `namespace.key` for a label or the text of a fact, plural forms under one key; for a page `page#place`,
   * as `call#gas.2`, and `page#.title`, `page#.description` and `page#.standfirst`.
   */
  id: string;
  /** File within the locale's folder. */
  file: string;
  text: UnitText;
}

/** All units of a locale by id, in the order of its files. */
export function unitsOf(words: Words): Map<string, Unit> {
  const units = [
    ...Object.entries(words.namespaces).flatMap(([namespace, tree]) => namespaceUnits(namespace, tree)),
    ...Object.entries(words.pages).flatMap(([id, page]) => pageUnits(id, page)),
  ];
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** Units of one JSON file. */
export function namespaceUnits(namespace: Namespace, tree: TextTree): Unit[] {
  const units = new Map<string, Unit>();
  for (const [key, text] of flattenTexts(tree)) {
    const { base, category } = hasPlurals(namespace) ? splitPluralKey(key) : { base: key };
    const id = `${namespace}.${base}`;
    const forms = units.get(id)?.text;
    const withForm = category ? { ...(typeof forms === 'object' ? forms : {}), [category]: text } : text;
    units.set(id, { id, file: `${namespace}.json`, text: withForm });
  }
  return [...units.values()];
}

/** Units of one page: the texts of its front matter, and every block that holds words. */
export function pageUnits(id: string, page: Omit<PageWords, 'file'>): Unit[] {
  const unit = (place: string, text: string) => ({ id: `${id}#${place}`, file: `pages/${id}.md`, text });
  return [
    ...MATTER_FIELDS.flatMap((field) => (page[field] === undefined ? [] : [unit(`.${field}`, page[field])])),
    ...placedBlocks(page.blocks)
      .filter(({ block }) => block.kind !== 'placement')
      .map(({ block, place }) => unit(place.id, blockMarkdown(block))),
  ];
}

/**
 * Quotations whose original is in the source language, under the ids of their translations: the source locale has no
 * translation there. `file` is the file of facts. Without a source language, those in every language.
 */
export function originalsIn(sourceTag: string | undefined, { quotes }: Pick<Facts, 'quotes'>): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (id: string, wording: Pick<Facts['quotes'][string], 'lang' | 'original'> | undefined) => {
    const isSource = wording && (!sourceTag || languageOf(wording.lang) === languageOf(sourceTag));
    if (isSource) units.set(id, { id, file: QUOTES_FILE, text: wording.original });
  };
  for (const [id, quote] of Object.entries(quotes)) {
    add(`quotes.${id}.translation`, quote);
    add(`quotes.${id}.alternateTranslation`, quote.alternate);
  }
  return units;
}

export const QUOTES_FILE = '_data/quotes.yaml';

/** Only these two hold plural forms; the keys of the others are ids of facts. */
export function hasPlurals(namespace: string): boolean {
  return namespace === 'strings' || namespace === 'nouns';
}
