/** A page of prose in the parts that its template shows: key facts, sections with their points. */
import type { Block, Edition, Page, QuoteView } from '../content/edition.ts';
import { type Inline, plainText } from '../content/node.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** The list that a page begins with: what a reader wants to know first. Null where it begins with anything else. */
export function keyFactsOf({ blocks }: Pick<Page, 'blocks'>): ListBlock | null {
  const [first] = blocks;
  return first?.kind === 'list' ? first : null;
}

/** A heading with the blocks down to the next one. */
interface Section {
  id: string | null;
  title: string;
  blocks: Block[];
  /** Whether it has text of its own, not only sections of a lower level. */
  hasText: boolean;
}

/** The sections of a page of prose without its key facts, in order; the first may have no heading. */
export function sectionsOf(page: Pick<Page, 'blocks'>): Section[] {
  const blocks = keyFactsOf(page) ? page.blocks.slice(1) : page.blocks;
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading')
      sections.push({ id: block.id, title: plainText(block.inline), blocks: [block], hasText: false });
    else {
      if (sections.length === 0) sections.push({ id: null, title: '', blocks: [], hasText: true });
      const section = sections.at(-1);
      section?.blocks.push(block);
      if (section) section.hasText = true;
    }
  }
  return sections;
}

/** Sections of a page that the site counts, each with the number of its points: the items of the lists under it. */
export function countedSections(
  { blocks, url }: Pick<Page, 'blocks' | 'url'>,
  { pages, site }: Pick<Edition, 'pages' | 'site'>,
): { id: string; points: number }[] {
  if (url !== pages[0]?.url) return [];
  return (site.counted ?? []).map((id) => ({ id, points: pointsUnder(id, blocks).length }));
}

function pointsUnder(id: string, blocks: Block[]): Inline[][] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const heading = blocks[start];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(
    (block) => block.kind === 'heading' && heading?.kind === 'heading' && block.level <= heading.level,
  );
  const under = end < 0 ? rest : rest.slice(0, end);
  return under.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** What stands before and after the speaker in the line that says whose a quotation is. */
export function bylineParts(
  { date, occasion }: Pick<QuoteView, 'date' | 'occasion'>,
  t: Edition['t'],
): { before: string; after: string } {
  const [before = '', after = ''] = t('strings:quote.byline', { speaker: SPEAKER, date: date.text, occasion }).split(
    SPEAKER,
  );
  return { before, after };
}

/** Stands in the label for the name. */
const SPEAKER = '\uE000';
