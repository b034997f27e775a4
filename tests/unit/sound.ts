/** The sound fixture as unit tests use it: read once, handed out as copies that a test may change. */
import { rmSync } from 'node:fs';
import type { Edition } from '../../src/content/edition.ts';
import { joinEditions } from '../../src/content/join.ts';
import type { Content } from '../../src/content/kind.ts';
import { allNodes, type Node, plainText } from '../../src/content/node.ts';
import type { Page } from '../../src/content/page.ts';
import { parseProse } from '../../src/content/prose.ts';
import { readContent } from '../../src/kinds/read.ts';
import { composeRoot } from '../fixtures/compose.ts';

/** What `use` makes of a content root: the sound fixture with one fault, or none. The folder is gone afterwards. */
export function fromRoot<T>(fault: string | undefined, use: (root: string) => T): T {
  const root = composeRoot(fault);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const sound = fromRoot(undefined, readContent);

/** Content of the sound fixture, changed by `change`. */
export function soundContent(change: (content: Content) => void = () => {}): Content {
  const { kinds, ...data } = sound;
  const content = { ...structuredClone(data), kinds };
  change(content);
  return content;
}

/** One edition of the sound fixture, changed by `change` before facts and words are joined. */
export function soundEdition(tag: string, change?: (content: Content) => void): Edition {
  return required(joinEditions(soundContent(change)).find(({ locale }) => locale.tag === tag));
}

/** A page of an edition by its id. */
export function pageOf(edition: Edition, id: string): Page {
  return required(edition.pages.find((page) => page.id === id));
}

/** Blocks of one kind on a page, in order, as the nodes that they have become. */
export function blocksOf(page: Page, kind: string): Node[] {
  return page.nodes.filter((node) => node.kind === kind);
}

/** A node and all nodes in it of one type, in order; with `part` only those of one part of their kind. */
export function nodesIn<T extends Node['type']>(node: Node, type: T, part?: string): Extract<Node, { type: T }>[] {
  return allNodes(node).filter(
    (inner): inner is Extract<Node, { type: T }> => inner.type === type && (part === undefined || inner.part === part),
  );
}

/** The words of a node's paragraphs of one part, each as plain text. */
export function wordsIn(node: Node, part: string): string[] {
  return nodesIn(node, 'paragraph', part).map(({ inline }) => plainText(inline));
}

/** Gives a page of every authored locale the same Markdown body. */
export function writePage(content: Content, id: string, body: string): void {
  for (const { pages } of Object.values(content.words)) if (pages[id]) pages[id].blocks = parseProse(body).blocks;
}

/** `value`, which the fixture is known to have. */
export function required<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the sound fixture has changed: a value is missing');
  return value;
}
