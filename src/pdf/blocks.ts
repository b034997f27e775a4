import { seriesChart } from '../charts/series-chart.ts';
import { timeAxis } from '../charts/time-axis.ts';
import { labelledWords } from '../content/corrections.ts';
import type { AccountsView, Block, CorrectionView, Edition, SeriesView, TimelineView } from '../content/edition.ts';
import { plainWords } from '../i18n/foreign-words.ts';
import { PALETTE } from '../look/palette.ts';
import { type PaperPicture, paperPicture } from './picture.ts';
import type { Run, Runs } from './runs.ts';

/** A picture with the words that stand for it where it is not seen. */
export interface DescribedPicture extends PaperPicture {
  alt: string;
}

/** One cell of a table: paragraphs. */
type Cell = Run[][];

/** A block as `document.typ` sets it. */
export type PdfBlock =
  | { kind: 'heading'; id: string; level: number; body: Run[] }
  | { kind: 'paragraph'; body: Run[] }
  | { kind: 'list'; items: Run[][] }
  | {
      kind: 'quote';
      id: string;
      transcriptions: {
        label: string | null;
        original: Run;
        translation: [words: Run, label: Run[]] | null;
        source: Run[];
      }[];
      byline: string;
      note: string | null;
    }
  | { kind: 'conflict'; id: string; question: string; accounts: Run[][]; note: string | null }
  | {
      kind: 'accounts';
      id: string;
      title: string;
      head: string[];
      rows: { id: string; isShared: boolean; title: Run[]; mark: string | null; cells: (Cell | null)[] }[];
      nothing: string;
      note: string;
    }
  | { kind: 'overlap'; id: string; title: string; parts: { title: string; isShared: boolean; topics: Run[][] }[] }
  | {
      kind: 'series';
      id: string;
      title: string;
      summary: string;
      picture: DescribedPicture;
      axis: string;
      head: string[];
      rows: { label: string; mark: string | null; detail: string | null; cells: string[] }[];
      caution: string;
      sources: Run[];
    }
  | { kind: 'timeline'; id: string; picture: DescribedPicture }
  | { kind: 'events'; events: { id: string; date: string; body: Run[] }[] }
  | { kind: 'entities'; entities: { id: string; name: Run[]; paragraphs: string[] }[] };

interface BlockContext {
  runs: Runs;
  t: Edition['t'];
  /** Width of a picture, in its own pixels. */
  pictureWidth: number;
}

/** A block of a page, ready to be typeset. Throws where a picture has no words. */
export function pdfBlock(block: Block, context: BlockContext): PdfBlock {
  const { runs, t } = context;
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', id: block.id, level: block.level, body: runs.inline(block.inline) };
    case 'paragraph':
      return { kind: 'paragraph', body: runs.inline(block.inline) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => runs.inline(item)) };
    case 'quote':
      return quoteBlock(block, context);
    case 'conflict': {
      const { id, question, accounts, note } = block.conflict;
      const bodies = accounts.map(({ text, citations }) => [text, ...runs.citations(citations)]);
      return { kind: 'conflict', id, question, accounts: bodies, note };
    }
    case 'accounts':
      return accountsBlock(block.accounts, context);
    case 'overlap': {
      const { id, title, parts } = block.overlap;
      const linked = parts.map(({ topics, ...part }) => ({
        ...part,
        topics: topics.map((topic) => [runs.link(topic.url, [topic.title])]),
      }));
      return { kind: 'overlap', id, title, parts: linked };
    }
    case 'series':
      return seriesBlock(block.series, context);
    case 'timeline':
      return {
        kind: 'timeline',
        id: block.timeline.id,
        picture: described(block.timeline, timeAxis(block.timeline), context),
      };
    case 'events':
      return {
        kind: 'events',
        events: block.events.map(({ id, date, title, citations }) => ({
          id,
          date: date.text,
          body: [title, ...runs.citations(citations)],
        })),
      };
    case 'entities':
      return {
        kind: 'entities',
        entities: block.entities.map(({ id, name, text, footnote }) => ({
          id,
          name: footnote ? [name, runs.remark(footnote)] : [name],
          paragraphs: [text],
        })),
      };
    case 'corrections': {
      const none = block.corrections.length > 0 ? [] : [[t('strings:corrections.none')]];
      return { kind: 'list', items: [...none, ...correctionItems([...block.corrections, ...block.updates], t)] };
    }
    case 'datasets':
      return { kind: 'list', items: dataItems(block, runs) };
    case 'wording':
      return {
        kind: 'entities',
        entities: block.wordings.map(({ id, title, ...parts }) => ({
          id,
          name: [title],
          paragraphs: (['own', 'others', 'why'] as const).map(
            (part) => `${t(`strings:wording.${part}`)}: ${parts[part]}`,
          ),
        })),
      };
  }
}

/** What the formats are for, then each data set with its files, an em space apart, and the description of all. */
function dataItems(block: Extract<Block, { kind: 'datasets' }>, runs: Runs): Run[][] {
  const dataSets = block.dataSets.map(({ title, files }) => [
    title,
    ...files.flatMap(({ url, format }): Run[] => ['\u2003', runs.link(url, [format])]),
  ]);
  return [[block.formats], ...dataSets, [runs.link(block.package.url, [block.package.title])]];
}

/** Corrections and updates, each with its day, its place and its words. */
export function correctionItems(records: CorrectionView[], t: Edition['t']): Run[][] {
  return records.map((record) => {
    const { kind, edition, date, summary } = record;
    const labelled = labelledWords(record, t).map(([, text]) => text);
    return kind === 'update'
      ? [
          { strong: [t('strings:footer.edition', { number: edition, date: date.datetime })] },
          ` ${[summary, ...labelled].join(' ')}`,
        ]
      : [{ strong: [t('strings:corrections.kind.correction')] }, `, ${[date.text, ...labelled].join(' ')}`];
  });
}

function quoteBlock({ quote }: Extract<Block, { kind: 'quote' }>, { runs, t }: BlockContext): PdfBlock {
  const { id, speaker, date, occasion, note } = quote;
  return {
    kind: 'quote',
    id,
    transcriptions: quote.transcriptions.map(
      ({ original, translation, credit, translator, source, sourceScript }, index) => ({
        label: index > 0 ? t('strings:quote.second') : null,
        original: runs.quoted(original),
        translation: translation
          ? [runs.quoted(translation), translator ? runs.sourceLine(credit, [translator]) : [credit]]
          : null,
        source: [
          ...runs.sourceLine(t('strings:quote.source'), [source]),
          ...(sourceScript ? [` (${t(`strings:quote.script.${sourceScript}`)})`] : []),
        ],
      }),
    ),
    byline: t('strings:quote.byline', { speaker, date: date.text, occasion }),
    note,
  };
}

function accountsBlock({ id, title, columns, topics, note }: AccountsView, { runs, t }: BlockContext): PdfBlock {
  return {
    kind: 'accounts',
    id,
    title,
    head: [t('strings:accounts.topic'), ...columns],
    rows: topics.map((topic) => ({
      id: topic.id,
      isShared: topic.isShared,
      title: topic.href ? [runs.link(topic.href, [topic.title])] : [topic.title],
      mark: topic.isShared ? t('strings:accounts.shared') : null,
      cells: topic.cells.map((groups) => {
        const paragraphs = groups.flatMap(({ voice, entries }) =>
          entries.map(({ text, citation }, index) => [
            ...(voice && index === 0 ? [`${voice}: `] : []),
            text,
            ...runs.citations([citation]),
          ]),
        );
        return paragraphs.length > 0 ? paragraphs : null;
      }),
    })),
    nothing: t('strings:accounts.nothing'),
    note,
  };
}

function seriesBlock(series: SeriesView, context: BlockContext): PdfBlock {
  const { runs, t } = context;
  return {
    kind: 'series',
    id: series.id,
    title: series.title,
    summary: series.summary,
    picture: described(series, seriesChart(series), context),
    axis: series.axis,
    head: [series.rowHead, ...series.columns],
    rows: series.rows.map(({ label, remark, detail, cells }) => ({
      label,
      mark: remark && `(${remark})`,
      detail,
      cells,
    })),
    caution: series.caution,
    sources: runs.sourceLine(t('strings:series.sources'), series.sources),
  };
}

function described(
  { title, summary }: Pick<SeriesView | TimelineView, 'title' | 'summary'>,
  svg: string,
  { pictureWidth }: BlockContext,
): DescribedPicture {
  if (title.trim() === '' || summary.trim() === '')
    throw new Error('a picture has no title or no summary that stands for it');
  return { ...paperPicture(svg, { width: pictureWidth, colours: PALETTE }), alt: plainWords(`${title}. ${summary}`) };
}
