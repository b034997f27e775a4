/** Every text of a locale that a reader sees, with its place, and which of them speak of words as words. */
import { allTexts } from '../interface-words.ts';
import { type Content, type Kinds, shownBy } from '../kind.ts';
import { blockText } from '../prose.ts';
import type { Words } from '../words.ts';
import { keyedBlocks } from './keyed-blocks.ts';
import { matterTexts } from './pages.ts';
import { seenWords } from './prose-texts.ts';
import { flattenTexts } from './vocabulary.ts';

/** A text, where it stands, and the record or page it belongs to: `entities:kosovo`, `page:about`. */
export interface ReadersText {
  file: string;
  key: string;
  text: string;
  owner: string;
  /** The words of a quotation in translation, shown between quotation marks of their own. */
  isQuotation: boolean;
}

/**
 * The texts of one locale, each made when it is asked for; those of the generator at the place where the locale may
 * override them.
 */
export function* readersTexts(words: Words, kinds: Kinds): Generator<ReadersText> {
  const { tag, pages } = words;
  for (const [namespace, tree] of Object.entries(allTexts(words)))
    for (const [key, text] of flattenTexts(tree))
      yield {
        file: `locales/${tag}/${namespace}.json`,
        key,
        text: seenWords(kinds, namespace, key, text),
        owner: `${namespace}:${key.split('.')[0]}`,
        isQuotation: namespace === 'quotes' && /\.(?:translation|alternateTranslation)$/u.test(key),
      };
  for (const [id, page] of Object.entries(pages)) {
    const whole = { file: page.file, owner: `page:${id}`, isQuotation: false };
    for (const place of matterTexts(page)) yield { ...whole, ...place };
    for (const { key, block } of keyedBlocks(page.blocks)) yield { ...whole, key, text: blockText(block) };
  }
}

/**
 * Owners of the texts that speak of words as words: the contested terms, and whatever the page that lists them
 * says and places. Only there may a word stand in quotation marks, or another's word without them.
 */
export function ownersOnWords({ facts, kinds }: Pick<Content, 'facts' | 'kinds'>, words: Words): Set<string> {
  const pages = Object.entries(words.pages)
    .map(([id, { blocks }]) => ({ id, placed: blocks.flatMap((block) => (block.kind === 'placement' ? [block] : [])) }))
    .filter(({ placed }) => placed.some(({ scheme }) => scheme === 'wording'));
  return new Set([
    ...Object.keys(facts.wording).map((id) => `wording:${id}`),
    ...pages.map(({ id }) => `page:${id}`),
    ...pages.flatMap(({ placed }) =>
      placed.flatMap((block) =>
        shownBy(block, { kinds, facts }).map(({ id }) => `${kinds.get(block.scheme)?.words}:${id}`),
      ),
    ),
  ]);
}
