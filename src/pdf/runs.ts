/** Text of a PDF as a list of runs, the shape that `document.typ` reads. */
import { disputesTitle, noteOpening } from '../content/citations.ts';
import type { Edition, Footnote, Note } from '../content/edition.ts';
import type { Inline, Sign } from '../content/node.ts';
import { required } from '../content/required.ts';
import type { Citation, Dated, SourceView } from '../content/views.ts';
import { languageParts } from '../i18n/foreign-words.ts';
import { type TypstLanguage, typstLanguage } from './language.ts';

export type Run =
  | string
  | { strong: Run[] }
  /** A heading of the same PDF. */
  | { to: string; body: Run[] }
  | { url: string; body: Run[] }
  | { lang: TypstLanguage; body: Run[] }
  /** A drawn sign, in a colour of the palette. */
  | { sign: Sign; colour: string }
  /** A note at the foot of the page; null where it has been set before. */
  | { mark: string; body: Run[] | null }
  /** The number of a source in the list at the end. */
  | { source: number };

/** What turns content of one PDF into runs: it numbers the sources, and knows which notes have been set. */
export class Runs {
  readonly #notes: Map<number, Note>;
  readonly #footnotes: Map<string, Footnote>;
  readonly #sources = new Map<string, SourceView>();
  readonly #t: Edition['t'];
  readonly #link: (href: string) => { to: string } | { url: string };
  #noted = new Set<number>();

  constructor({ notes, footnotes, t, link }: RunsParts) {
    this.#notes = new Map(notes.map((note) => [note.number, note]));
    this.#footnotes = new Map(footnotes.map((footnote) => [footnote.id, footnote]));
    this.#t = t;
    this.#link = link;
  }

  /** Notes are set anew from here on, so that each chapter has at its foot what it cites. */
  beginChapter(): void {
    this.#noted = new Set();
  }

  /** Sources named so far, in the order of their numbers. */
  get sources(): SourceView[] {
    return [...this.#sources.values()];
  }

  inline(inline: Inline[]): Run[] {
    return inline.flatMap((part) => this.#part(part));
  }

  link(href: string, body: Run[]): Run {
    return { ...this.#link(href), body };
  }

  /** The asterisk of a remark on a name. */
  remark({ href }: { href: string }): Run {
    const footnote = required(this.#footnotes.get(href.slice(1)), href);
    return { mark: '*', body: [footnote.text] };
  }

  /**
   * Publisher and date of a source, leading to where it was published, its title where these name another source as
   * well, and its number in the list at the end, which prints the address.
   */
  source(source: SourceView): Run[] {
    const { publisher, publisherLanguage, shownTitle, published, copy, isLinked, url } = source;
    const name = [
      inLanguage(publisherLanguage, [publisher]),
      ...(shownTitle ? [': ', inLanguage(shownTitle.language, [shownTitle.text])] : []),
      ...dateOf(published),
    ];
    return [
      ...(isLinked ? [{ url, body: name }] : name),
      ...(copy ? [` [${this.#t('strings:source.copy', { place: copy })}]`] : []),
      '\u00A0',
      { source: this.#numberOf(source) },
    ];
  }

  /** Sources with their label before them. */
  sourceLine(label: string, sources: SourceView[]): Run[] {
    return [
      `${label}: `,
      ...sources.flatMap((source, index) => [...(index > 0 ? ['; '] : []), ...this.source(source)]),
    ];
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
        return [this.link(part.href, this.inline(part.children))];
      case 'label':
        return this.inline(part.children);
      case 'note':
        return [this.#note(part)];
      case 'remark':
        return [this.remark(part)];
      case 'source':
        return this.source(part.source);
    }
  }

  #note({ number }: Citation): Run {
    if (this.#noted.has(number)) return { mark: String(number), body: null };
    this.#noted.add(number);
    const { claim } = required(this.#notes.get(number), `note ${number}`);
    return { mark: String(number), body: this.#claim(claim) };
  }

  /** Who makes a claim, its status, the points that are disputed, and its sources. */
  #claim(claim: Note['claim']): Run[] {
    const t = this.#t;
    const { who, rest } = noteOpening(claim, t);
    const points = claim.disputes.flatMap(({ url, title }, index) => [
      index > 0 ? '; ' : ` ${disputesTitle(claim, t)}: `,
      this.link(url, [title]),
    ]);
    return [
      { strong: [who] },
      rest,
      ...points,
      points.length > 0 ? '. ' : ' ',
      ...this.sourceLine(t('strings:claim.sources'), claim.sources),
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
  link(href: string): { to: string } | { url: string };
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
      return 'body' in run && !('mark' in run) ? plainText(run.body) : '';
    })
    .join('');
}

/** Text in a language of its own. */
export function inLanguage(tag: string, body: Run[]): Run {
  return { lang: typstLanguage(tag), body };
}

function dateOf(date: Dated | null): Run[] {
  return date ? [` (${date.unpointed})`] : [];
}
