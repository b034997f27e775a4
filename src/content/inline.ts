import { typeset } from '../i18n/typography.ts';
import { MARK_RANGE } from '../languages/typographic-rules.ts';
import type { KindContext } from './kind.ts';
import type { Inline } from './node.ts';
import * as prose from './prose.ts';
import type { FootnoteMark } from './views.ts';

/** Prose of a block with placeholders filled, references resolved and typographic rules applied across its parts. */
export function resolveInline(inline: prose.Inline[], context: KindContext): Inline[] {
  const resolved = inline.flatMap((part) => resolvePart(part, context));
  typesetTogether(resolved, context.translator.locale.tag);
  return resolved;
}

/** The text of `namespace:key`, which may have references, as that of a paragraph of a page. */
export function resolveProse(key: string, context: KindContext): Inline[] {
  return resolveInline(prose.parseInline(context.translator.asWritten(key)).inline, context);
}

function resolvePart(part: prose.Inline, context: KindContext): Inline[] {
  if (part.type === 'text') return [{ type: 'text', text: context.translator.fill(part.text, context.scope) }];
  const children = part.children.flatMap((child) => resolvePart(child, context));
  if (part.type === 'strong') return [{ type: 'strong', children }];
  if (part.scheme === 'claim') return [...children, { type: 'note', ...context.citations.cite(part.target) }];
  const remark = part.scheme === 'entity' ? remarkOn(part.target, context) : null;
  return [
    { type: 'link', href: referenceHref(part.scheme, part.target, context), children },
    ...(remark ? [{ type: 'remark' as const, ...remark }] : []),
  ];
}

/** The asterisk of the remark on an entity's name, where it has one, at its first mention. */
export function remarkOn(entity: string, { translator, t, citations }: KindContext): FootnoteMark | null {
  const key = `entities:${entity}.footnote`;
  return translator.has(key) ? citations.footnote(entity, t(key)) : null;
}

function referenceHref(scheme: prose.ReferenceScheme, target: string, { addresses, homes }: KindContext): string {
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
