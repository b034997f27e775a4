/**
 * A locale that nobody reads: English with every letter accented and every vowel doubled, which makes texts about
 * forty per cent longer. A page that holds it holds any language, and a text left plain was never translated.
 */
import type { Inline, ProseBlock } from './prose.ts';
import type { Content, PageWords, TextTree, Words } from './read.ts';
import type { Formats, LocaleFact } from './schema.ts';

/** The private-use tag that CLDR keeps for accented English. */
export const PSEUDO_TAG = 'en-XA';

/** The content with its first locale, which the others follow, in the pseudo-locale instead. */
export function pseudoContent({ facts, words }: Pick<Content, 'facts' | 'words'>): Pick<Content, 'facts' | 'words'> {
  const [reference, ...others] = facts.locales;
  const own = reference && words[reference.tag];
  if (!reference || !own) throw new Error('no locale to derive the pseudo-locale from');
  const pseudo: LocaleFact = {
    ...reference,
    tag: PSEUDO_TAG,
    path: PSEUDO_TAG.toLowerCase(),
    name: pseudoText(reference.name),
  };
  return { facts: { ...facts, locales: [pseudo, ...others] }, words: { ...words, [PSEUDO_TAG]: pseudoWords(own) } };
}

const ACCENTED = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'áƀçďéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýž'][at] ?? letter]),
);
const PLACEHOLDER = /(\{\{[^}]*\}\}|\{\w+\})/u;

/**
 * Text in the pseudo-locale; placeholders pass untouched.
 * @example pseudoText('Gas in {{year}}') // 'Ĝááš ííñ {{year}}'
 */
export function pseudoText(text: string): string {
  return text
    .split(PLACEHOLDER)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]/giu, accented)))
    .join('');
}

function accented(letter: string): string {
  const lower = letter.toLowerCase();
  const mark = ACCENTED.get(lower) ?? letter;
  const own = letter === lower ? mark : mark.toUpperCase();
  return /[aeiou]/u.test(lower) ? own + mark : own;
}

function pseudoWords({ namespaces, formats, names, pages }: Words): Words {
  return {
    tag: PSEUDO_TAG,
    namespaces: Object.fromEntries(Object.entries(namespaces).map(([name, tree]) => [name, pseudoTree(tree)])),
    names,
    pages: Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, pseudoPage(page)])),
    ...(formats ? { formats: pseudoFormats(formats) } : {}),
  };
}

function pseudoTree(tree: TextTree): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoTree(value),
    ]),
  );
}

function pseudoFormats(formats: Formats): Formats {
  return Object.fromEntries(
    Object.entries(formats).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(pseudoText) : pseudoText(value),
    ]),
  ) as Formats;
}

function pseudoPage(page: PageWords): PageWords {
  return {
    ...page,
    title: pseudoText(page.title),
    description: pseudoText(page.description),
    blocks: page.blocks.map(pseudoBlock),
  };
}

function pseudoBlock(block: ProseBlock): ProseBlock {
  if (block.kind === 'placement') return block;
  if (block.kind === 'list') return { ...block, items: block.items.map(pseudoInline) };
  return { ...block, inline: pseudoInline(block.inline) };
}

function pseudoInline(inline: Inline[]): Inline[] {
  return inline.map((part) =>
    part.type === 'text'
      ? { ...part, text: pseudoText(part.text) }
      : { ...part, children: pseudoInline(part.children) },
  );
}
