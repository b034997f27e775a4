import type { BlockContent } from './edition.ts';
import { plainText } from './inline.ts';

/**
 * Silent reading speed in characters a minute. The International Reading Speed Texts give 987 for English and 986
 * for Russian (Trauzettel-Klosinski and Dietz 2012, table 2), so one figure serves every edition.
 */
const CHARACTERS_A_MINUTE = 987;

/** Whole minutes that the blocks take to read, notes aside; at least one. */
export function readingMinutes(blocks: BlockContent[]): number {
  const characters = blocks.flatMap(blockTexts).reduce((sum, text) => sum + text.length, 0);
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
}

function blockTexts(block: BlockContent): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.inline)];
    case 'list':
      return block.items.map(plainText);
    case 'quote':
      return block.quote.transcriptions.flatMap(({ original, translation }) => [
        original.text,
        translation?.text ?? '',
      ]);
    case 'conflict':
      return [block.conflict.question, ...block.conflict.accounts.map(({ text }) => text), block.conflict.note ?? ''];
    case 'accounts':
      return block.accounts.topics.flatMap(({ title, cells }) => [
        title,
        ...cells.flat().flatMap(({ entries }) => entries.map(({ text }) => text)),
      ]);
    case 'series':
      return [block.series.title, block.series.summary, block.series.caution];
    case 'events':
      return block.events.map(({ title }) => title);
    case 'entities':
      return block.entities.flatMap(({ name, text }) => [name, text]);
    case 'wording':
      return block.wordings.flatMap(({ title, own, others, why }) => [title, own, others, why]);
    default:
      return [];
  }
}
