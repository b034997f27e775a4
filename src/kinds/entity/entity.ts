import { type Inline, paragraph, type Terms, text } from '../../content/node.ts';
import type { EntityView } from '../../content/views.ts';

const KIND = 'entities';

/** Who is who, or what a term means: name and a sentence or two. */
export function entitiesNode(entities: EntityView[], isTerms: boolean): Terms {
  const entries = entities.map(({ id, name, text: words, footnote }) => ({
    id,
    name,
    label: [text(name), ...(footnote ? [{ type: 'remark', ...footnote } satisfies Inline] : [])],
    body: [paragraph(KIND, 'text', 'text', words)],
  }));
  return { type: 'terms', kind: KIND, className: 'entities', isDefinitions: isTerms, entries };
}
