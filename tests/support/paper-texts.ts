/** What a PDF must say: the texts of the nodes of its page, in their order, with the marks that stand in them. */

import type { Note } from '../../src/content/citations.ts';
import type { Edition } from '../../src/content/edition.ts';
import { type Inline, type Item, type Node, onPaper, plainText, type Row, type Table } from '../../src/content/node.ts';
import type { Page } from '../../src/content/page.ts';
import type { SourceView } from '../../src/content/views.ts';
import { plainWords } from '../../src/i18n/foreign-words.ts';
import { disputesTitle, noteOpening } from '../../src/kinds/claim/view.ts';

export interface ExpectedTexts {
  /** Texts of the body, in order, sources at the end. */
  texts: ExpectedText[];
  /** Texts of the notes, in order, each with its mark first. */
  notes: string[];
  /** Lists of notes below tables, whose texts are in the body. */
  listsBelow: number;
}

export interface ExpectedText {
  text: string;
  /** The text without marks and numbers of sources, as the page in the browser has it; null where it has none. */
  onPage: string | null;
}

/** What a PDF does with its nodes. */
export interface PaperOptions {
  /** Whether the topics of a table of texts stand one after another, each with all that is said of it. */
  isLarge: boolean;
  /** The heading that an address leads to inside the PDF, with its page where that is named. */
  pageOf(href: string): number | null;
  /** What stands before the list of sources. */
  colophon: string[];
}

/** Texts of a page as PDF. Sources are numbered, notes anew in each chapter, where they are first cited. */
export function expectedTexts(edition: Edition, page: Page, nodes: Node[], options: PaperOptions): ExpectedTexts {
  return new Reading(edition, page, options).read(nodes);
}

class Reading {
  readonly #edition: Edition;
  readonly #page: Page;
  readonly #sources: SourceView[] = [];
  readonly #notes: string[] = [];
  /** The notes of each table of texts in the chapter, with the caption of the table before them. */
  #below: string[][] = [];
  #listsBelow = 0;
  readonly #options: PaperOptions;
  /** Numbers of the notes in the chapter, by those on the page. */
  #numbers = new Map<number, number>();

  constructor(edition: Edition, page: Page, options: PaperOptions) {
    this.#edition = edition;
    this.#page = page;
    this.#options = options;
  }

  read(nodes: Node[]): ExpectedTexts {
    const { t, pages } = this.#edition;
    const texts = nodes.flatMap((node) => {
      if (node.type !== 'heading' || node.level !== 2 || pages.every(({ id }) => id !== node.id))
        return this.#node(node);
      this.#numbers = new Map();
      return [...this.#notesOfTables(), ...this.#node(node)];
    });
    const atEnd = this.#notesOfTables();
    const sources = this.#sources.flatMap((source, index) => this.#record(source, index));
    const title = { text: t('strings:sources.title'), onPage: null };
    const colophon = this.#options.colophon.map((text) => ({ text, onPage: null }));
    return {
      texts: [...texts, ...atEnd, ...colophon, ...(sources.length > 0 ? [title, ...sources] : [])],
      notes: this.#notes,
      listsBelow: this.#listsBelow,
    };
  }

  #node(node: Node, isSetOff = false): ExpectedText[] {
    switch (node.type) {
      case 'heading':
        return [this.#inline(node.inline)];
      case 'paragraph':
        return node.role === 'file' ? [] : [this.#inline(node.inline)];
      case 'quotation':
        return [plain(node.text)];
      case 'figure':
        return [];
      case 'list':
        return node.items.flatMap((item) => this.#item(item, isSetOff || item.label?.[0]?.type === 'time'));
      case 'terms':
        return node.entries.flatMap((entry) => this.#item(entry, true));
      case 'table':
        if (node.hasTexts && this.#options.isLarge) return this.#topics(node);
        return this.#table(node);
      case 'group':
        return onPaper(node.body).flatMap((inner) => this.#node(inner, isSetOff || node.frame !== undefined));
    }
  }

  #table(node: Table): ExpectedText[] {
    const caption = withCapital(this.#inline(node.caption.inline));
    const before = this.#notes.length;
    // Topics stand over their rows, in no column of their own.
    const head = node.head.map((words, at) => ({
      ...this.#inline(words),
      ...(node.hasTexts && at === 0 && { text: '' }),
    }));
    const rows = node.rows.flatMap((row) => this.#row(row, node.hasTexts));
    const notes = node.hasTexts ? this.#notes.splice(before) : [];
    if (notes.length > 0) this.#below.push([caption.text, ...notes]);
    return [caption, ...head, ...rows];
  }

  /** The notes of the tables of texts in a chapter, which stand at its end. */
  #notesOfTables(): ExpectedText[] {
    this.#listsBelow += this.#below.length;
    const texts = this.#below.flatMap(([caption, ...notes]) => [
      `${this.#edition.t('strings:notes.title')}: ${caption}`,
      ...notes,
    ]);
    this.#below = [];
    return texts.map((text) => ({ text, onPage: null }));
  }

  /** An item with its mark, unless it has none or a label in place of it. */
  #item({ label, body }: Item, isUnmarked: boolean): ExpectedText[] {
    const words = [...(label ? [this.#inline(label)] : []), ...body.flatMap((node) => this.#node(node, true))];
    return isUnmarked ? words : [plain('–', false), ...words];
  }

  #topics({ caption, head, rows }: Table): ExpectedText[] {
    return [
      this.#inline(caption.inline),
      ...head.map((words) => ({ ...this.#inline(words), text: '' })),
      ...rows.flatMap((row) => [
        this.#inline(row.head, false),
        ...(row.mark === null ? [] : [plain(row.mark)]),
        ...row.cells.flatMap((cell, at) => [
          { ...this.#inline(head[at + 1] ?? []), onPage: null },
          ...cell.flatMap((node) => this.#node(node)),
        ]),
      ]),
    ];
  }

  #row({ group, head, mark, detail, cells }: Row, hasTexts: boolean): ExpectedText[] {
    return [
      ...(group ? [this.#inline(group)] : []),
      this.#inline(head, false),
      ...(mark === null ? [] : [plain(hasTexts ? mark : `(${mark})`)]),
      ...(detail === null ? [] : [plain(detail)]),
      ...cells.flat().flatMap((node) => this.#node(node)),
    ];
  }

  #inline(inline: Inline[], withPages = true): ExpectedText {
    const parts = inline.map((part, at): ExpectedText => {
      if (part.type === 'link' && withPages) return this.#link(part);
      if ('children' in part) return this.#inline(part.children);
      if (part.type === 'note')
        return { text: inline[at - 1]?.type === 'note' ? '' : this.#marks(inline.slice(at)), onPage: '' };
      if (part.type === 'remark') return { text: this.#remark(part), onPage: '' };
      return part.type === 'source' ? this.#sourceLine('', [part.source]) : plain(plainText([part]));
    });
    return { text: parts.map(({ text }) => text).join(''), onPage: parts.map(({ onPage }) => onPage).join('') };
  }

  #link({ href, children }: Extract<Inline, { type: 'link' }>): ExpectedText {
    const { text, onPage } = this.#inline(children);
    return { text: text + this.#pageAfter(href), onPage };
  }

  #pageAfter(href: string): string {
    const page = this.#options.pageOf(href);
    return page === null ? '' : ` ${this.#edition.t('strings:pdf.onPage', { page: String(page) })}`;
  }

  /** The numbers at a place that cites claims, the lowest first. */
  #marks(inline: Inline[]): string {
    const end = inline.findIndex(({ type }) => type !== 'note');
    const cited = (end < 0 ? inline : inline.slice(0, end)) as Extract<Inline, { type: 'note' }>[];
    return cited
      .map((note) => this.#mark(note))
      .sort((a, b) => a - b)
      .join(' ');
  }

  /** The number of a claim; the first in a chapter brings its note. */
  #mark({ number: onPage }: { number: number }): number {
    const known = this.#numbers.get(onPage);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(onPage, number);
    const note = this.#page.notes.find((candidate) => candidate.number === onPage);
    this.#notes.push(`${number} ${this.#note(note?.claim)}`);
    return number;
  }

  #note(claim: Note['claim'] | undefined): string {
    if (!claim) throw new Error('a mark without a note');
    const { t } = this.#edition;
    const { who, rest } = noteOpening(claim, t);
    const points = claim.disputes.map(({ title, url }) => title + this.#pageAfter(url)).join('; ');
    const disputed = points === '' ? '' : ` ${disputesTitle(claim, t)}: ${points}.`;
    return `${who}${rest}${disputed} ${this.#sourceLine(`${t('strings:claim.sources')}: `, claim.sources).text}.`;
  }

  #remark({ href }: { href: string }): string {
    const remark = this.#page.footnotes.find(({ id }) => `#${id}` === href);
    this.#notes.push(`* ${remark?.text}`);
    return '*';
  }

  #sourceLine(start: string, sources: SourceView[]): ExpectedText {
    const { t } = this.#edition;
    const named = sources.map(({ publisher, shownTitle, published, copy }) => {
      const title = shownTitle ? `: ${shownTitle.text}` : '';
      const date = published ? ` (${published.unpointed})` : '';
      return publisher + title + date + (copy ? ` [${t('strings:source.copy', { place: copy })}]` : '');
    });
    return {
      text: start + named.map((name, at) => `${name} [${this.#numberOf(sources[at] as SourceView)}]`).join('; '),
      onPage: start + named.join('; '),
    };
  }

  #numberOf(source: SourceView): number {
    if (!this.#sources.includes(source)) this.#sources.push(source);
    return this.#sources.indexOf(source) + 1;
  }

  #record(source: SourceView, index: number): ExpectedText[] {
    const { t } = this.#edition;
    const { publisher, title, published, languageName, copy, url } = source;
    const facts = [
      published?.unpointed ?? t('strings:source.noDate'),
      languageName,
      ...(copy ? [t('strings:source.copy', { place: copy })] : []),
    ];
    return [
      { text: String(index + 1), onPage: null },
      { text: `${publisher}: ${title ?? t('strings:source.noTitle')}. ${facts.join('; ')}. ${url}`, onPage: null },
    ];
  }
}

/** A caption, which begins as a sentence does in the PDF. */
function withCapital({ text, onPage }: ExpectedText): ExpectedText {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), onPage };
}

/** A text that the page and the PDF share; a mark of a list is on paper alone. */
function plain(text: string, isOnPage = true): ExpectedText {
  const words = plainWords(text);
  return { text: words, onPage: isOnPage ? words : null };
}
