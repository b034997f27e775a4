/** Changes of the shape of one locale's pages: what leads where, and what stands in which order. */
import type { Change, Kind } from '../change.ts';
import {
  AUTHORED,
  type Block,
  content,
  linesOf,
  pageBlocks,
  proseLines,
  spliced,
  type Text,
  TRANSLATED,
  withLines,
} from '../real-content.ts';

/** A change of one text, told at the text's own place. */
export function ofText(text: Text, changed: string): Change {
  return {
    what: `${text.file}: ${text.key}: ${text.text}\n→ ${changed}`,
    files: { [text.file]: text.with(changed) },
    expected: { file: text.file, key: text.key },
  };
}

/** A part of a text that a pattern finds, with the text. */
export interface Found {
  text: Text;
  match: RegExpMatchArray;
  at: number;
}

/** Every place in some texts that a pattern finds. */
export function everyMatch(texts: Text[], pattern: RegExp): Found[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => ({ text, match, at: match.index ?? 0 })),
  );
}

/** The change that puts something else in the place of what was found. */
export function replacing({ text, match, at }: Found, by: string): Change {
  return ofText(text, spliced(text.text, at, match[0].length, by));
}

const translatedProse = TRANSLATED.flatMap(proseLines);

const claimReferences = everyMatch(translatedProse, /\[([^\]]+)\]\(claim:[a-z0-9-]+\)/gu);

const dropReference: Kind = {
  name: 'drop a reference to a claim in one locale',
  draw(draw) {
    const found = draw.from(claimReferences);
    return replacing(found, found.match[1] ?? '');
  },
};

const otherClaims: Kind = {
  name: 'exchange two claims of one sentence in one locale',
  draw(draw) {
    const ids = (text: Text) => [
      ...new Set(everyMatch([text], /\(claim:([a-z0-9-]+)\)/gu).map(({ match }) => match[1] ?? '')),
    ];
    const text = draw.from(translatedProse.filter((line) => ids(line).length > 1));
    const [one, other] = draw.pair(ids(text));
    const swapped = text.text.replace(/\(claim:([a-z0-9-]+)\)/gu, (whole, id) =>
      id === one ? `(claim:${other})` : id === other ? `(claim:${one})` : whole,
    );
    return ofText(text, swapped);
  },
};

const references = everyMatch(AUTHORED.flatMap(proseLines), /\]\((?:claim|entity|event|quote|source|page):[^)]+/gu);

const breakLink: Kind = {
  name: 'break a link',
  draw(draw) {
    const found = draw.from(references);
    return replacing(found, `${found.match[0]}x`);
  },
};

const webAddress: Kind = {
  name: 'lead to a web address past the sources',
  draw(draw) {
    const found = draw.from(references);
    const change = replacing(found, '](https://example.org/');
    return { ...change, expected: { file: found.text.file, key: /^line \d+$/u, found: 'https://example.org/' } };
  },
};

/** Blocks of translated pages of more than one block, with their neighbours. */
const blocks = TRANSLATED.flatMap(pageBlocks).flatMap((page) =>
  page.map((block, at) => ({ block, before: page[at - 1], after: page[at + 1], heading: nextHeading(page, at) })),
);

function nextHeading(page: Block[], at: number): Block | undefined {
  return page.slice(at + 1).find(({ kind }) => kind === 'heading');
}

/** Keys in the section of the block above and in those of some blocks. */
function inSectionsOf(above: Block | undefined, ...blocksConcerned: (Block | undefined)[]): RegExp {
  const sections = [above?.key ?? 'opening', ...blocksConcerned.map((block) => block?.key)].flatMap(
    (key) => key?.split(/[ .]/u)[0] ?? [],
  );
  return new RegExp(`^(?:${sections.join('|')})(?:[ .]|$)`, 'u');
}

const deleteBlock: Kind = {
  name: 'delete a block in one locale',
  draw(draw) {
    const { block, before, heading } = draw.from(blocks);
    return {
      what: `${block.file}: ${block.key} deleted`,
      files: { [block.file]: withLines(block, []) },
      expected: { file: block.file, key: inSectionsOf(before, block, heading) },
    };
  },
};

const swapBlocks: Kind = {
  name: 'exchange two blocks in one locale',
  draw(draw) {
    const { block, before, after } = draw.from(blocks.filter((place) => place.after !== undefined));
    const both = { file: block.file, from: block.from, to: after?.to ?? block.to };
    const swapped = [...linesOf(after ?? block), ...linesOf(block)];
    return {
      what: `${block.file}: ${block.key} and ${after?.key} exchanged`,
      files: { [block.file]: withLines(both, [...swapped, '']) },
      expected: { file: block.file, key: inSectionsOf(before, block, after) },
    };
  },
};

const changeHeadingId: Kind = {
  name: 'change the id of a heading in one locale',
  draw(draw) {
    const { block } = draw.from(blocks.filter((place) => place.block.kind === 'heading'));
    const lines = linesOf(block).map((line) => line.replace(/\}\s*$/u, '-too}'));
    return {
      what: `${block.file}: ${block.key} → ${block.key}-too`,
      files: { [block.file]: withLines(block, lines) },
      expected: { file: block.file, key: `${block.key}-too` },
    };
  },
};

const PLACED = {
  quote: content.facts.quotes,
  series: content.facts.series,
  conflict: content.facts.conflicts,
} as const;
const PLACEMENT = /^!\[\]\((quote|series|conflict):([a-z0-9-]+)\)/u;

const placeAnother: Kind = {
  name: 'place another quotation, dispute or series in one locale',
  draw(draw) {
    const { block } = draw.from(blocks.filter((place) => PLACEMENT.test(linesOf(place.block)[0] ?? '')));
    const [line = '', ...rest] = linesOf(block);
    const [, scheme = '', id = ''] = PLACEMENT.exec(line) ?? [];
    const other = draw.from(Object.keys(PLACED[scheme as keyof typeof PLACED]).filter((candidate) => candidate !== id));
    return {
      what: `${block.file}: ${block.key}: ${scheme}:${id} → ${other}`,
      files: { [block.file]: withLines(block, [`![](${scheme}:${other})`, ...rest]) },
      expected: { file: block.file, key: block.key },
    };
  },
};

export const PAGE_KINDS: Kind[] = [
  dropReference,
  otherClaims,
  breakLink,
  webAddress,
  deleteBlock,
  swapBlocks,
  changeHeadingId,
  placeAnother,
];
