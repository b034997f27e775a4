import { type Item, type Node, plainText } from './node.ts';

/**
 * Silent reading speed in characters a minute. The International Reading Speed Texts give 987 for English and 986
 * for Russian (Trauzettel-Klosinski and Dietz 2012, table 2), so one figure serves every edition.
 */
const CHARACTERS_A_MINUTE = 987;

const READ = ['text', 'title', 'remark'];

/** Whole minutes that the nodes take to read; at least one. Labels, sources, values and what is looked up do not count. */
export function readingMinutes(nodes: Node[]): number {
  const characters = nodes.reduce((sum, node) => sum + charactersIn(node), 0);
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
}

function charactersIn(node: Node): number {
  switch (node.type) {
    case 'heading':
      return plainText(node.inline).length;
    case 'paragraph':
      return READ.includes(node.role) ? plainText(node.inline).length : 0;
    case 'quotation':
      return node.text.length;
    case 'list':
      return sum(node.items.map(charactersOfItem));
    case 'terms':
      return sum(node.entries.map(charactersOfItem));
    case 'table':
      return node.hasTexts
        ? sum(node.rows.map(({ head, cells }) => plainText(head).length + sum(cells.flat().map(charactersIn))))
        : 0;
    case 'group':
      return node.isLookedUp ? 0 : sum(node.body.map(charactersIn));
    case 'figure':
      return 0;
  }
}

function charactersOfItem({ label = [], body }: Item): number {
  const words = label.filter(({ type }) => type !== 'time');
  return plainText(words).length + sum(body.map(charactersIn));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
