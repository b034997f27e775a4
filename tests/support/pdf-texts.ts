/** What a PDF must say, read from the edition alone: each text in its order, with the marks that stand in it. */
import { disputesTitle, noteOpening } from '../../src/content/citations.ts';
import type {
  Block,
  Citation,
  CorrectionView,
  Edition,
  Note,
  Page,
  QuoteView,
  SourceView,
  Transcription,
  Wording,
} from '../../src/content/edition.ts';
import type { Inline } from '../../src/content/node.ts';
import { plainWords } from '../../src/i18n/foreign-words.ts';

export interface ExpectedTexts {
  /** Texts of the body, in order, sources at the end. */
  texts: ExpectedText[];
  /** Texts of the notes, in order, each with its mark first. */
  notes: string[];
}

export interface ExpectedText {
  text: string;
  /** The text without marks and numbers of sources, as the page in the browser has it; null where it has none. */
  onPage: string | null;
  /** How many texts before it in the PDF follow it on the page: those of a quotation, which the page heads with who spoke. */
  ahead?: number;
}

/** Texts as the page in the browser has them, in its order. */
export function textsOnPage(texts: ExpectedText[]): string[] {
  const ordered: ExpectedText[] = [];
  for (const text of texts) ordered.splice(ordered.length - (text.ahead ?? 0), 0, text);
  return ordered.flatMap(({ onPage }) => onPage ?? []);
}

/** Texts of a page as PDF. Sources are numbered and notes set where they are first cited. */
export function expectedTexts(edition: Edition, page: Page, blocks: Block[]): ExpectedTexts {
  return new Reading(edition, page).read(blocks);
}

class Reading {
  readonly #edition: Edition;
  readonly #page: Page;
  readonly #sources: SourceView[] = [];
  readonly #notes: string[] = [];
  #noted = new Set<number>();

  constructor(edition: Edition, page: Page) {
    this.#edition = edition;
    this.#page = page;
  }

  read(blocks: Block[]): ExpectedTexts {
    const { t } = this.#edition;
    const texts = blocks.flatMap((block) => {
      const isChapter =
        block.kind === 'heading' && block.level === 2 && this.#edition.pages.some(({ id }) => id === block.id);
      if (isChapter) this.#noted = new Set();
      return this.#block(block);
    });
    const { corrections, template } = this.#page;
    if (template === 'prose' && corrections.length > 0)
      texts.push(plain(t('strings:corrections.title')), ...this.#corrections(corrections));
    const sources = this.#sources.flatMap((source, index) => this.#record(source, index));
    const title = { text: t('strings:sources.title'), onPage: null };
    return { texts: [...texts, ...(sources.length > 0 ? [title, ...sources] : [])], notes: this.#notes };
  }

  #block(block: Block): ExpectedText[] {
    const { t } = this.#edition;
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [this.#inline(block.inline)];
      case 'list':
        return block.items.flatMap((item) => [plain('–', false), this.#inline(item)]);
      case 'datasets':
        return [
          ...item(block.formats),
          ...block.dataSets.flatMap(({ title, files }) =>
            item([title, ...files.map(({ format }) => format)].join(' ')),
          ),
          ...item(block.package.title),
        ];
      case 'quote':
        return this.#quote(block.quote);
      case 'conflict':
        return [
          plain(block.conflict.question),
          ...block.conflict.accounts.map(({ text, citations }) => this.#cited(text, citations)),
          ...optional(block.conflict.note),
        ];
      case 'accounts':
        return [
          plain(block.accounts.title),
          ...[t('strings:accounts.topic'), ...block.accounts.columns].map((head) => plain(head)),
          ...block.accounts.topics.flatMap(({ title, isShared, cells }) => [
            plain(title),
            ...(isShared ? [plain(t('strings:accounts.shared'))] : []),
            ...cells.flatMap((groups) =>
              groups.length > 0
                ? groups.flatMap(({ voice, entries }) =>
                    entries.map(({ text, citation }, index) =>
                      this.#cited(voice && index === 0 ? `${voice}: ${text}` : text, [citation]),
                    ),
                  )
                : [plain(t('strings:accounts.nothing'))],
            ),
          ]),
          plain(block.accounts.note),
        ];
      case 'overlap':
        return [
          plain(block.overlap.title),
          ...block.overlap.parts.flatMap(({ title, topics }) => [
            plain(title),
            ...topics.map((topic) => plain(topic.title)),
          ]),
        ];
      case 'series': {
        const { title, summary, rowHead, axis, columns, rows, caution, sources } = block.series;
        return [
          plain(title),
          plain(summary),
          plain(axis),
          ...[rowHead, ...columns].map((head) => plain(head)),
          ...rows.flatMap(({ label, remark, detail, cells }) => [
            plain(label),
            ...optional(remark && `(${remark})`),
            ...optional(detail),
            ...cells.map((cell) => plain(cell)),
          ]),
          plain(caution),
          this.#sourceLine(`${t('strings:series.sources')}: `, sources),
        ];
      }
      case 'timeline':
        return [];
      case 'events':
        return block.events.flatMap(({ date, title, citations }) => [plain(date.text), this.#cited(title, citations)]);
      case 'entities':
        return block.entities.flatMap(({ name, text, footnote }) => [
          { text: footnote ? `${name}${this.#remark(footnote)}` : name, onPage: name },
          plain(text),
        ]);
      case 'corrections':
        return [
          ...(block.corrections.length > 0 ? [] : item(t('strings:corrections.none'))),
          ...this.#corrections([...block.corrections, ...block.updates]),
        ];
      case 'wording':
        return block.wordings.flatMap(({ title, ...parts }) => [
          plain(title),
          ...(['own', 'others', 'why'] as const).map((part) =>
            plain(`${t(`strings:wording.${part}`)}: ${parts[part]}`),
          ),
        ]);
    }
  }

  #corrections(records: CorrectionView[]): ExpectedText[] {
    const { t } = this.#edition;
    return records.flatMap(({ kind, edition, date, place, said, says, why, summary }) => {
      const where = place ? [`${t('strings:corrections.where')}: ${place.title}`] : [];
      const words =
        kind === 'update'
          ? [`${t('strings:footer.edition', { number: edition, date: date.datetime })} ${summary}`, ...where]
          : [
              `${t('strings:corrections.kind.correction')}, ${date.text}`,
              ...where,
              `${t('strings:corrections.said')}: ${said}`,
              `${t('strings:corrections.says')}: ${says}`,
              `${t('strings:corrections.why')}: ${why}`,
            ];
      return item(words.join(' '));
    });
  }

  #quote({ transcriptions, speaker, date, occasion, note }: QuoteView): ExpectedText[] {
    const spoken = transcriptions.flatMap((transcription, index) => this.#transcription(transcription, index));
    const byline = plain(this.#edition.t('strings:quote.byline', { speaker, date: date.text, occasion }));
    return [...spoken, { ...byline, ahead: spoken.length }, ...optional(note)];
  }

  #transcription(
    { original, translation, credit, translator, source, sourceScript }: Transcription,
    index: number,
  ): ExpectedText[] {
    const { t } = this.#edition;
    const label = translator ? this.#sourceLine(`${credit}: `, [translator]) : plain(credit);
    const line = this.#sourceLine(`${t('strings:quote.source')}: `, [source]);
    const script = sourceScript ? ` (${t(`strings:quote.script.${sourceScript}`)})` : '';
    return [
      ...(index > 0 ? [plain(t('strings:quote.second'))] : []),
      plain(quoted(original)),
      ...(translation ? [plain(quoted(translation)), label] : []),
      { text: line.text + script, onPage: `${line.onPage}${script}` },
    ];
  }

  #inline(inline: Inline[]): ExpectedText {
    const parts = inline.map((part): ExpectedText => {
      if ('text' in part) return plain(part.text);
      if ('children' in part) return this.#inline(part.children);
      if (part.type === 'note') return { text: this.#mark(part), onPage: '' };
      return part.type === 'remark' ? { text: this.#remark(part), onPage: '' } : plain(part.source.publisher);
    });
    return { text: parts.map(({ text }) => text).join(''), onPage: parts.map(({ onPage }) => onPage).join('') };
  }

  #cited(text: string, citations: Citation[]): ExpectedText {
    const words = plainWords(text);
    return { text: words + citations.map((citation) => this.#mark(citation)).join(' '), onPage: words };
  }

  /** The number at a place that cites a claim; the first in a chapter brings its note. */
  #mark({ number }: Citation): string {
    if (!this.#noted.has(number)) {
      this.#noted.add(number);
      const note = this.#page.notes.find((candidate) => candidate.number === number);
      this.#notes.push(`${number} ${this.#note(note?.claim)}`);
    }
    return String(number);
  }

  #note(claim: Note['claim'] | undefined): string {
    if (!claim) throw new Error('a mark without a note');
    const { t } = this.#edition;
    const { who, rest } = noteOpening(claim, t);
    const points = claim.disputes.map(({ title }) => title).join('; ');
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

/** A text that the page and the PDF share; a mark of a list is on paper alone. */
function plain(text: string, isOnPage = true): ExpectedText {
  const words = plainWords(text);
  return { text: words, onPage: isOnPage ? words : null };
}

/** A list's item with its mark. */
function item(text: string): ExpectedText[] {
  return [plain('–', false), plain(text)];
}

function optional(text: string | null): ExpectedText[] {
  return text === null ? [] : [plain(text)];
}

function quoted({ text, marks: [opening, closing] }: Wording): string {
  return opening + text + closing;
}
