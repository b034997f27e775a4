import type { Translator, Values } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import { MARK_RANGE } from '../languages/typographic-rules.ts';
import type { Citations } from './citations.ts';
import type { Inline } from './node.ts';
import type * as prose from './prose.ts';

/** How the addresses of one output are written: across pages, or all on one page. */
export interface Addresses {
  /** Address of a page, or of a section of it. */
  page(id: string, anchor?: string): string;
  /** Id of a section in this output. */
  anchor(id: string): string;
}

/** What inline content is resolved with. */
export interface InlineContext {
  translator: Translator;
  scope: Values;
  /** Text of a fact by `namespace:key`, filled from the scope and `own` values; the same every time for a key. */
  text(key: string, own?: Values): string;
  addresses: Addresses;
  citations: Citations;
  /** Page and section that shows an event, a quotation or an entity, by `scheme:id`. */
  homes: ReadonlyMap<string, { page: string; anchor: string }>;
  /** Text of the remark on an entity's name, if it has one. */
  footnoteText(entityId: string): string | null;
}

/** Prose of a block with placeholders filled, references resolved and typographic rules applied across its parts. */
export function resolveInline(inline: prose.Inline[], context: InlineContext): Inline[] {
  const resolved = inline.flatMap((part) => resolvePart(part, context));
  typesetTogether(resolved, context.translator.locale.tag);
  return resolved;
}

function resolvePart(part: prose.Inline, context: InlineContext): Inline[] {
  if (part.type === 'text') return [{ type: 'text', text: context.translator.fill(part.text, context.scope) }];
  const children = part.children.flatMap((child) => resolvePart(child, context));
  if (part.type === 'strong') return [{ type: 'strong', children }];
  if (part.scheme === 'claim') return [...children, { type: 'note', ...context.citations.cite(part.target) }];
  const footnoteText = part.scheme === 'entity' ? context.footnoteText(part.target) : null;
  const remark = footnoteText === null ? null : context.citations.footnote(part.target, footnoteText);
  return [
    { type: 'link', href: referenceHref(part.scheme, part.target, context), children },
    ...(remark ? [{ type: 'remark' as const, ...remark }] : []),
  ];
}

function referenceHref(scheme: prose.ReferenceScheme, target: string, { addresses, homes }: InlineContext): string {
  if (scheme === 'page') {
    const [id = '', anchor] = target.split('#');
    return addresses.page(id, anchor);
  }
  const home = homes.get(`${scheme}:${target}`);
  if (!home) throw new Error(`no page shows ${scheme}:${target}`);
  return addresses.page(home.page, home.anchor);
}

/** Applies the rules to the whole run of texts, a mark standing for each border between them. */
function typesetTogether(inline: Inline[], tag: string): void {
  const texts = collectTexts(inline);
  const border = String.fromCharCode(MARK_RANGE.first);
  const typesetTexts = typeset(texts.map(({ text }) => text).join(border), tag).split(border);
  texts.forEach((part, index) => {
    part.text = typesetTexts[index] ?? '';
  });
}

function collectTexts(inline: Inline[]): { text: string }[] {
  return inline.flatMap((part) =>
    part.type === 'text' ? [part] : 'children' in part ? collectTexts(part.children) : [],
  );
}
