/** Units of facts that a page places. */
import { labelledWords } from './corrections.ts';
import type {
  AccountsView,
  CorrectionView,
  QuoteView,
  SeriesView,
  SourceView,
  Wording,
  WordingView,
} from './edition.ts';
import { type Line, line, marks, type Part, plain, type Unit, type UnitContext, unit } from './unit.ts';

export function wordingUnit({ id, title, own, others, why }: WordingView, { t }: UnitContext): Unit {
  const labelled = Object.entries({ own, others, why }).map(([key, text]) =>
    line(key, 'text', [plain(`${t(`strings:wording.${key}`)}: ${text}`)]),
  );
  return unit({ id, kind: 'wording', name: title, lines: [line('title', 'title', [plain(title)]), ...labelled] });
}

/** Corrections and updates; those of one page stand there in a list of their own, which has no other id. */
export function correctionUnits(corrections: CorrectionView[], anchor: string | null, { t }: UnitContext): Unit[] {
  return corrections.map((correction) => {
    const { anchor: id, kind, date, edition, summary } = correction;
    const head =
      kind === 'correction'
        ? `${t('strings:corrections.kind.correction')}, ${date.text}`
        : t('strings:footer.edition', { number: edition, date: date.datetime });
    const lines = [
      line('head', 'title', [plain(head)]),
      ...(summary === null ? [] : [line('summary', 'text', [plain(summary)])]),
      ...labelledWords(correction, t).map(([name, text]) => line(name, 'text', [plain(text)])),
    ];
    return unit({ id, anchor: anchor ?? id, kind: 'corrections', name: head, lines });
  });
}

/** The source is no line: it is one fact for all editions, and linked once. */
export function quoteUnit(quote: QuoteView, { name, t, tag }: UnitContext): Unit {
  const words = (key: string, role: 'original' | 'translation', wording: Wording): Line => ({
    ...line(key, role, [plain(wording.marks[0] + wording.text + wording.marks[1])]),
    lang: wording.lang === tag ? null : wording.lang,
  });
  const lines = quote.transcriptions.flatMap(({ original, translation, credit, translator, sourceScript }, at) => [
    ...(at === 0 ? [] : [line('second', 'remark', [plain(t('strings:quote.second'))])]),
    words(`original ${at + 1}`, 'original', original),
    ...(sourceScript ? [line(`script ${at + 1}`, 'credit', [plain(t(`strings:quote.script.${sourceScript}`))])] : []),
    ...(translation
      ? [
          words(`translation ${at + 1}`, 'translation', translation),
          line(`credit ${at + 1}`, 'credit', creditParts(credit, translator)),
        ]
      : []),
  ]);
  const { speaker, date, occasion, note } = quote;
  lines.push(
    line('byline', 'remark', [plain(t('strings:quote.byline', { speaker, date: date.text, occasion }))]),
    ...(note === null ? [] : [line('note', 'remark', [plain(note)])]),
  );
  return {
    ...unit({ id: quote.id, kind: 'quote', name, lines }),
    claims: quote.claims.map(({ id }) => id),
    sources: quote.transcriptions.map(({ source }) => source.id),
  };
}

/** Whose a translation is. */
function creditParts(credit: string, translator: SourceView | null): Part[] {
  if (!translator) return [plain(credit)];
  const { publisherLanguage: lang, publisher: text } = translator;
  return [plain(`${credit}: `), { type: 'name', lang, text }];
}

/** The table's title and note, then every topic: what each column holds, or that it holds nothing. */
export function accountsUnits({ id, title, note, columns, topics }: AccountsView, context: UnitContext): Unit[] {
  const { name, t } = context;
  const head = [line('title', 'title', [plain(title)]), line('note', 'remark', [plain(note)])];
  const topicUnits = topics.map((topic) => {
    const shared = topic.isShared ? [line('shared', 'remark', [plain(t('strings:accounts.shared'))])] : [];
    const cells = topic.cells.flatMap((groups, column) => [
      line(`column ${column + 1}`, 'remark', [{ type: 'strong', parts: [plain(columns[column] ?? '')] }]),
      ...(groups.length === 0
        ? [line(`column ${column + 1} nothing`, 'remark', [plain(t('strings:accounts.nothing'))])]
        : []),
      ...groups.flatMap(({ voice, entries }, group) => [
        ...(voice === null ? [] : [line(`column ${column + 1} voice ${group + 1}`, 'remark', [plain(voice)])]),
        ...entries.map(({ text, citation }, entry) =>
          line(`column ${column + 1} voice ${group + 1} entry ${entry + 1}`, 'item', [
            plain(text),
            ...marks([citation], context),
          ]),
        ),
      ]),
    ]);
    const lines = [line('title', 'title', [plain(topic.title)]), ...shared, ...cells];
    return unit({ id: topic.id, kind: 'topic', name: topic.title, lines });
  });
  return [unit({ id, kind: 'accounts', name, lines: head }), ...topicUnits];
}

export function seriesUnit(
  { id, title, summary, axis, caution, columns, rows, ...view }: SeriesView,
  { name }: UnitContext,
): Unit {
  const rowParts = (label: string, cells: string[], more: (string | null)[]): Part[] => {
    const values = cells.map((cell, at) => (cells.length > 1 ? `${columns[at]}: ${cell}` : cell));
    const details = more.filter((detail) => detail !== null).map((detail) => ` (${detail})`);
    return [{ type: 'strong', parts: [plain(label)] }, plain(` – ${values.join('; ')}${details.join('')}`)];
  };
  const lines = [
    line('title', 'title', [plain(title)]),
    line('summary', 'text', [plain(summary)]),
    line('axis', 'remark', [plain(axis)]),
    ...rows.map((row) => line(row.id, 'row', rowParts(row.label, row.cells, [row.remark, row.detail]))),
    line('caution', 'remark', [plain(caution)]),
  ];
  return {
    ...unit({ id, kind: 'series', name, lines }),
    claims: view.claims.map((claim) => claim.id),
    sources: view.sources.map((source) => source.id),
  };
}
