import { remarkOn } from '../../content/inline.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Inline, type Paragraph, paragraph, type Terms, text } from '../../content/node.ts';
import type { Facts } from '../../content/schema.ts';

const KIND = 'entities';

/** Who is who, or what a term means: name and a sentence or two. */
export function entitiesNode(group: string, context: KindContext): Terms {
  const { facts, t, text: words, addresses, joined } = context;
  const members = entitiesOf(group, facts);
  const entries = members.map((id) => {
    const name = t(`entities:${id}.name`);
    const remark = remarkOn(id, context);
    return {
      id: addresses.anchor(`entity-${id}`),
      name,
      label: [text(name), ...(remark ? [{ type: 'remark', ...remark } satisfies Inline] : [])],
      body: [
        paragraph(KIND, 'text', 'text', words(`entities:${id}.text`)),
        ...mentioned(joined.mentions.get(id) ?? [], context),
      ],
    };
  });
  const isDefinitions = members.every((id) => facts.entities[id]?.kind === 'term');
  return { type: 'terms', kind: KIND, className: 'entities', isDefinitions, entries };
}

/** The pages that mention an entity, one after the other; nothing where none does. */
function mentioned(pages: string[], { t, addresses }: KindContext): Paragraph[] {
  if (pages.length === 0) return [];
  const links = pages.flatMap((page, at): Inline[] => {
    const [href, name] = [addresses.page(page), text(t(`strings:menu.${page}`))];
    // Where all pages are one, the menu above it leads to others by the same names.
    return [text(at === 0 ? ' ' : '\u00A0· '), href.startsWith('#') ? name : { type: 'link', href, children: [name] }];
  });
  return [paragraph(KIND, 'mentions', 'label', [text(t('strings:entity.mentions')), ...links])];
}

/** Ids of the entities of a group. */
export function entitiesOf(group: string, { entities }: Facts): string[] {
  return Object.keys(entities).filter((id) => entities[id]?.group === group);
}
