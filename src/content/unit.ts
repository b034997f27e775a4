/** A page as units: the parts that one edition is laid beside another by. */
import type { Block, Citation, Edition, FootnoteMark, Inline } from './edition.ts';
import type { Place } from './places.ts';

/** A block, or a part of one that stands for itself: an event, an entity, a topic of the table of accounts. */
export interface Unit {
  /** The same in every edition: its id on the reading page, or the section and the number in it, `gas--2`. */
  id: string;
  /** Id on the reading page of the unit, or of what stands nearest above it; null at the top of the page. */
  anchor: string | null;
  kind: Block['kind'] | 'opening' | 'topic' | 'footnote';
  /** Level of a heading; null for anything else. */
  level: number | null;
  /** What it is called: the section and the number in it, or its own title. */
  name: string;
  lines: Line[];
  /** Ids of the claims it rests on, in order of appearance. */
  claims: string[];
  /** Ids of the sources it names itself. */
  sources: string[];
  picture: Picture | null;
}

/** The block that a picture is drawn from. */
export type Picture = Extract<Block, { kind: 'series' | 'timeline' }>;

/** One text of a unit. */
export interface Line {
  /** What part of the unit it is; the same in every edition. */
  key: string;
  role: 'title' | 'text' | 'item' | 'original' | Private | 'remark' | 'row';
  /** Language of words that are not in the edition's own. */
  lang: string | null;
  parts: Part[];
}

/** What one edition may have and another need not: a translation, whose it is, and the script of the source. */
type Private = 'translation' | 'credit';

/** Whether every edition has such a line. */
export function isShared({ role }: Pick<Line, 'role'>): boolean {
  return role !== 'translation' && role !== 'credit';
}

/** Text without its links, names in their own language, and marks that lead to claims. */
export type Part =
  | { type: 'text'; text: string }
  | { type: 'name'; lang: string; text: string }
  | { type: 'strong'; parts: Part[] }
  | { type: 'mark'; number: number; claim: string }
  | { type: 'asterisk' };

/** The text of parts, marks left out. */
export function textOf(parts: Part[]): string {
  return parts
    .map((part) => {
      if (part.type === 'mark' || part.type === 'asterisk') return '';
      return part.type === 'strong' ? textOf(part.parts) : part.text;
    })
    .join('');
}

/** What the units of a page are made with. */
export interface UnitContext extends Place {
  t: Edition['t'];
  tag: string;
  /** Id of the claim that a reference number stands for. */
  claimOf(number: number): string;
}

type Given = Pick<Unit, 'id' | 'kind' | 'name' | 'lines'> & Partial<Pick<Unit, 'level' | 'anchor'>>;

export function unit(given: Given): Unit {
  const claims = given.lines.flatMap(({ parts }) => marksIn(parts));
  return { anchor: given.id, level: null, sources: [], picture: null, ...given, claims: [...new Set(claims)] };
}

export function line(key: string, role: Line['role'], parts: Part[]): Line {
  return { key, role, lang: null, parts };
}

export function inlineLine(role: 'title' | 'text', inline: Inline[], context: UnitContext): Line {
  return line(role, role, partsOf(inline, context));
}

export function partsOf(inline: Inline[], context: UnitContext): Part[] {
  return inline.flatMap((part): Part[] => {
    if (part.type === 'text') return [plain(part.text)];
    const parts = partsOf(part.children, context);
    if (part.type === 'strong') return [{ type: 'strong', parts }];
    return part.type === 'cited'
      ? [...parts, ...marks([part.citation], context)]
      : [...parts, ...asterisk(part.footnote)];
  });
}

export function marks(citations: Citation[], { claimOf }: UnitContext): Part[] {
  return citations.map(({ number }) => ({ type: 'mark', number, claim: claimOf(number) }));
}

/** The mark of a remark on a name, where it has one. */
export function asterisk(footnote: FootnoteMark | null): Part[] {
  return footnote ? [{ type: 'asterisk' }] : [];
}

function marksIn(parts: Part[]): string[] {
  return parts.flatMap((part) =>
    part.type === 'mark' ? [part.claim] : part.type === 'strong' ? marksIn(part.parts) : [],
  );
}

export function plain(text: string): Part {
  return { type: 'text', text };
}
