/** Text of a PDF as a list of runs, the shape that `document.typ` reads. */

import type { Footnote, Note } from '../content/citations.ts';
import type { Edition } from '../content/edition.ts';
import type { Inline, Sign } from '../content/node.ts';
import { required } from '../content/required.ts';
import type { Citation, SourceView } from '../content/views.ts';
import { languageParts } from '../i18n/foreign-words.ts';
import { disputesTitle, noteOpening } from '../kinds/claim/view.ts';
import { type TypstLanguage, typstLanguage } from './language.ts';
import type { Place } from './places.ts';

export type Run =
  | string
  | { strong: Run[] }
  /** The name of an account, in its colour of the palette. */
  | { account: string; body: Run[] }
  /** Says what stands beside it. */
  | { quiet: Run[] }
  /** A heading of the same PDF, whose page is named after the words or not. */
  | (Place & { body: Run[] })
  | { url: string; body: Run[] }
  | { lang: TypstLanguage; body: Run[] }
  /** A drawn sign, in a colour of the palette. */
  | { sign: Sign; colour: string }
  /** A note at the foot of the page, by its name in the PDF; no body where it has been set before. */
  | { note: string; mark: string; body: Run[] | null }
  /** A source by its words, followed by its number in the list at the end. */
  | { source: number; body: Run[] };

/** What turns content of one PDF into runs: it numbers the sources, and the notes of each chapter. */
export class Runs {
  readonly #parts: RunsParts;
  readonly #sources = new Map<string, SourceView>();
  /** The notes of the chapter so far by their numbers on the page, each with its number in the chapter. */
  #numbers = new Map<number, number>();
  /** Begins the names of its notes. */
  #chapter = '';

  constructor(parts: RunsParts) {
    this.#parts = parts;
  }

  /** Starts a chapter: its notes are numbered from one, so that the notes of a page stand in order. */
  beginChapter(id: string): void {
    this.#numbers = new Map();
    this.#chapter = `${id}-`;
  }

  /** Sources named so far, in the order of their numbers. */
  get sources(): SourceView[] {
    return [...this.#sources.values()];
  }

  inline(inline: Inline[]): Run[] {
    return togetherIn(inline).flatMap((parts) =>
      isNotes(parts) ? this.#notesOf(parts) : parts.flatMap((part) => this.#part(part)),
    );
  }

  #linked(href: string, body: Run[]): Run {
    return { ...this.#parts.link(href), body };
  }

  /**
   * Publisher and date of a source, its title where these name another source as well, and its number in the list at
   * the end, which has the address: all of it leads there.
   */
  #source(source: SourceView): Run[] {
    const { publisher, publisherLanguage, shownTitle, published, copy } = source;
    const name = [
      inLanguage(publisherLanguage, [publisher]),
      ...(shownTitle ? [': ', inLanguage(shownTitle.language, [shownTitle.text])] : []),
      ...(published ? [` (${published.unpointed})`] : []),
    ];
    const body = [...name, ...(copy ? [` [${this.#parts.t('strings:source.copy', { place: copy })}]`] : [])];
    return [{ source: this.#numberOf(source), body }];
  }

  #part(part: Inline): Run[] {
    switch (part.type) {
      case 'text':
      case 'time':
        return wordsOf(part.text);
      case 'sign':
        return [{ sign: part.shape, colour: part.side ?? (part.shape === 'dash' ? 'quiet' : 'text') }];
      case 'strong':
        return [{ strong: this.inline(part.children) }];
      case 'link':
        return [this.#linked(part.href, this.inline(part.children))];
      case 'label': {
        const body = this.inline(part.children);
        return part.side ? [{ account: part.side, body }] : body;
      }
      case 'note':
        return this.#notesOf([part]);
      case 'remark':
        return [this.#remark(part.href.slice(1))];
      case 'source':
        return this.#source(part.source);
    }
  }

  /** The asterisk of a remark on a name. */
  #remark(id: string): Run {
    const footnote = this.#parts.footnotes.find((each) => each.id === id);
    return { note: id, mark: '*', body: [required(footnote, `remark ${id}`).text] };
  }

  /** Notes that stand together, the lowest number first. */
  #notesOf(citations: Citation[]): Run[] {
    return citations.map((citation) => this.#note(citation)).sort((a, b) => Number(a.mark) - Number(b.mark));
  }

  #note({ number: onPage }: Citation): Extract<Run, { mark: string }> {
    const known = this.#numbers.get(onPage);
    const number = known ?? this.#numbers.size + 1;
    const mark = { note: `${this.#chapter}${number}`, mark: String(number) };
    if (known !== undefined) return { ...mark, body: null };
    this.#numbers.set(onPage, number);
    const note = this.#parts.notes.find((each) => each.number === onPage);
    return { ...mark, body: this.#claim(required(note, `note ${onPage}`).claim) };
  }

  /** Who makes a claim, its status, the points that are disputed, and its sources. */
  #claim(claim: Note['claim']): Run[] {
    const { t } = this.#parts;
    const { who, rest } = noteOpening(claim, t);
    const points = claim.disputes.flatMap(({ url, title }, index) => [
      index > 0 ? '; ' : ` ${disputesTitle(claim, t)}: `,
      this.#linked(url, [title]),
    ]);
    return [
      { strong: [who] },
      rest,
      ...points,
      points.length > 0 ? '. ' : ' ',
      `${t('strings:claim.sources')}: `,
      ...claim.sources.flatMap((source, index) => [...(index > 0 ? ['; '] : []), ...this.#source(source)]),
      '.',
    ];
  }

  #numberOf(source: SourceView): number {
    this.#sources.set(source.id, source);
    return [...this.#sources.keys()].indexOf(source.id) + 1;
  }
}

interface RunsParts {
  notes: Note[];
  footnotes: Footnote[];
  t: Edition['t'];
  /** Where an address of the edition leads from inside the PDF. */
  link(href: string): Place | { url: string };
}

/** Inline content in pieces: notes that follow one another are one. */
function togetherIn(inline: Inline[]): Inline[][] {
  const pieces: Inline[][] = [];
  for (const part of inline) {
    const last = pieces.at(-1);
    if (last && part.type === 'note' && last[0]?.type === 'note') last.push(part);
    else pieces.push([part]);
  }
  return pieces;
}

function isNotes(parts: Inline[]): parts is Extract<Inline, { type: 'note' }>[] {
  return parts.every(({ type }) => type === 'note');
}

/** Text with its marked words in their language, so that no mark comes into the bookmark of a heading. */
function wordsOf(text: string): Run[] {
  return languageParts(text).map((part) => (typeof part === 'string' ? part : inLanguage(part.lang, [part.words])));
}

/** The words of runs, without notes. */
export function plainText(runs: Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('strong' in run) return plainText(run.strong);
      if ('quiet' in run) return plainText(run.quiet);
      return 'body' in run && !('mark' in run) ? plainText(run.body) : '';
    })
    .join('');
}

/** Text in a language of its own. */
export function inLanguage(tag: string, body: Run[]): Run {
  return { lang: typstLanguage(tag), body };
}
