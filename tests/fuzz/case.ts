/** What the fuzz run is made of: places of the content, kinds of hostility, and cases that join one of each. */
import type { Draw } from '../support/draw.ts';

/** Files of a content root by path from it; bytes where a file is in another encoding than UTF-8. */
export type Files = Map<string, string | Uint8Array>;

/** Kinds of output that a text may have to appear in. */
export type OutputKind = 'HTML' | 'JSON-LD' | 'Atom' | 'JSON' | 'CSV' | 'PO' | 'BibTeX' | 'RIS' | 'PDF';

export type Format = 'JSON' | 'YAML' | 'Markdown' | 'PO';

/** A field of the content that a hostile text is written into. */
export interface Place {
  name: string;
  format: Format;
  file: string;
  /** How a problem may name the field. */
  key: string | string[];
  /** The locale that the text belongs to; null for a fact, which every edition shows as it is. */
  tag: string | null;
  /** Words in the letters that belong there, before and after the hostile part. */
  words: [before: string, after: string];
  /** Outputs that show the text. */
  outputs: OutputKind[];
  /** Puts a text there. Throws a `Refusal` where a command refuses it before any file is changed. */
  write(files: Files, text: string): void;
  /** What of a file it changes. */
  edits: Edited;
  /** Id of the unit that translators know the field by, and its value with a text. */
  unit?: { id: string; valueWith(text: string): string };
  /** Puts Markdown there as it is; only for blocks of a page. */
  writeRaw?(files: Files, markdown: string): void;
}

/** A part of a file: two cases that edit the same part are never built together. */
export interface Edited {
  file: string;
  /** A name within the file, or `WHOLE_FILE`. */
  field: string;
}

/** A problem that a case may be refused with. */
export interface Refused {
  file: string;
  key: string | string[] | RegExp;
  /** What `found` must contain. */
  found?: string;
}

/** One change of the content, and what must come of it. */
export interface Case {
  kind: string;
  /** The change in words, for the report of a miss. */
  what: string;
  /** The problem that a refusal must name. */
  refused: Refused;
  /** Texts that must be found in the outputs if the content is accepted; null where it must be refused. */
  shown: Shown[] | null;
  /** Whether the content must be accepted. */
  mustBeAccepted: boolean;
  edits: Edited;
  apply(files: Files): void;
}

export interface Shown {
  text: string;
  tag: string | null;
  outputs: OutputKind[];
}

/** What cases are drawn from. */
export interface Ground {
  draw: Draw;
  places: Place[];
  /** The files before any case. */
  files: Files;
  /** Takes the PO file of a locale, changed, into the files. Throws a `Refusal` where the command refuses it. */
  importPo(files: Files, tag: string, change: (source: string) => string): void;
}

/** A kind of hostility: draws one case each time it is asked. */
export interface Kind {
  name: string;
  draw(ground: Ground): Case;
}

/** A problem as the build and the commands report it. */
export interface Reported {
  file: string;
  key: string;
  found: string;
}

/** A command refused a case before any file was changed. */
export class Refusal extends Error {
  readonly problems: Reported[];

  constructor(problems: Reported[]) {
    super(problems.map(({ file, key, found }) => `${file}: ${key}: ${found}`).join('\n'));
    this.problems = problems;
  }
}

/** What an edit of a whole file takes of it. */
export const WHOLE_FILE = '*';
