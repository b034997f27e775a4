/** Inline content of Markdown prose: texts, strong words and references. */
import type { Token } from 'markdown-it';
import { marked, markedLanguage } from '../i18n/foreign-words.ts';
import type { Fault } from './problems.ts';

/** What a reference in prose may point at. */
export const REFERENCE_SCHEMES = ['claim', 'entity', 'event', 'quote', 'source', 'page'] as const;
export type ReferenceScheme = (typeof REFERENCE_SCHEMES)[number];

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'reference'; scheme: ReferenceScheme; target: string; children: Inline[] };

/** A fault of the Markdown itself, at its line. */
export interface ProseFault extends Fault {
  line: number;
}

export type Report = (fault: Fault) => void;

/** A reference or a placement as its address has it, `scheme:target`. */
export const ADDRESS = /^([a-z]+):([a-z0-9#-]*)$/u;

/** The plain text of inline content. */
export function inlineText(inline: Inline[]): string {
  return inline.map((part) => (part.type === 'text' ? part.text : inlineText(part.children))).join('');
}

/** Inline content while it is read; marked words become text once they are closed. */
type Part =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Part[] }
  | { type: 'reference'; scheme: ReferenceScheme; target: string; children: Part[] }
  | { type: 'foreign'; lang: string; children: Part[] };
type Container = Exclude<Part, { type: 'text' }>;

/** The inline content of tokens; faults go to `report`. */
export function readInline(tokens: Token[], report: Report): Inline[] {
  const top: Part[] = [];
  const open: Part[][] = [top];
  for (const token of tokens) {
    const part = readPart(token, report);
    if (token.nesting === -1) open.pop();
    else if (part) open.at(-1)?.push(part);
    if (part && part.type !== 'text') open.push(part.children);
  }
  return mergeTexts(top.map((part) => inlineOf(part, report)));
}

function inlineOf(part: Part, report: Report): Inline {
  if (part.type === 'text') return part;
  const children = part.children.map((child) => inlineOf(child, report));
  if (part.type !== 'foreign') return { ...part, children };
  const words = inlineText(children);
  if (children.some(({ type }) => type !== 'text') || !/^[^[\]]+$/u.test(words))
    report({
      expected: 'plain words in another language, as [слова](lang:ru)',
      found: words || 'nothing',
      remedy: 'mark the words alone, without a reference or strong words within',
    });
  return { type: 'text', text: marked({ lang: part.lang, words }) };
}

/** What a token opens or is; nothing for a closing token or a fault. */
function readPart(token: Token, report: Report): Part | undefined {
  switch (token.type) {
    case 'text':
      // A reference such as &#x306; may add a mark to the letter before it.
      return { type: 'text', text: token.content.normalize('NFC') };
    case 'softbreak':
      return { type: 'text', text: ' ' };
    case 'strong_open':
      return { type: 'strong', children: [] };
    case 'link_open':
      return readReference(token, report);
    case 'strong_close':
    case 'link_close':
      return undefined;
    default:
      if (token.nesting !== -1) report(token.type === 'html_inline' ? htmlFault(token.content) : inlineFault(token));
      // An unknown mark still opens a level, so that its closing token finds one to close.
      return token.nesting === 1 ? { type: 'strong', children: [] } : undefined;
  }
}

function readReference(token: Token, report: Report): Container {
  const address = String(token.attrGet('href') ?? '');
  const lang = markedLanguage(address);
  if (lang !== undefined) return { type: 'foreign', lang, children: [] };
  const [, scheme, target = ''] = ADDRESS.exec(address) ?? [];
  reportUnseen(String(token.attrGet('title') ?? ''), report);
  if (!isOneOf(REFERENCE_SCHEMES, scheme) || !target)
    report({
      expected: `a reference to ${REFERENCE_SCHEMES.join(', ')}, as [words](claim:id), or a language, as [слова](lang:ru)`,
      found: `(${address})`,
      remedy: 'point at a fact or a page; a web address belongs to a source record',
    });
  return { type: 'reference', scheme: isOneOf(REFERENCE_SCHEMES, scheme) ? scheme : 'page', target, children: [] };
}

/** Markdown has words that a page would not show: the title of a link, the text of a picture. */
export function reportUnseen(words: string, report: Report): void {
  if (words !== '')
    report({
      expected: 'words that readers see',
      found: `“${words}” in the brackets of a reference`,
      remedy: 'take them away: [words](scheme:id) and ![](scheme:id) are all that is shown',
    });
}

/** Neighbouring texts in one, so that typographic rules see whole phrases. */
function mergeTexts(inline: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const part of inline) {
    const last = merged.at(-1);
    if (part.type === 'text' && last?.type === 'text') last.text += part.text;
    else merged.push(part.type === 'text' ? { ...part } : { ...part, children: mergeTexts(part.children) });
  }
  return merged;
}

export function htmlFault(found: string): Fault {
  return {
    expected: 'Markdown without HTML',
    found,
    remedy: 'content is data: use Markdown, a reference or a placement',
  };
}

function inlineFault(token: Token): Fault {
  return {
    expected: 'text, strong or a reference',
    found: token.type.replaceAll('_', ' '),
    remedy: 'take the mark away; pictures and quotations are placements in a block of their own',
  };
}

/** Whether a value is one of `values`. */
export function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return values.includes(value as T);
}
