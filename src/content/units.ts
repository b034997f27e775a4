/** A page as units: the parts that one edition is laid beside another by. */
import type {
  AccountsView,
  Block,
  Citation,
  Edition,
  Inline,
  Page,
  QuoteView,
  SeriesView,
  Wording,
} from './edition.ts';

/** A block, or a part of one that stands for itself: an event, an entity, a topic of the table of accounts. */
export interface Unit {
  /** Id of its place on the reading page, the same in every edition. */
  id: string;
  kind: Block['kind'] | 'topic' | 'footnote';
  /** Level of a heading; null for anything else. */
  level: number | null;
  /** What it is called: the section and the number in it, or its own title. */
  name: string;
  lines: Line[];
  /** Ids of the claims it rests on, in order of appearance. */
  claims: string[];
  /** Ids of the sources it names itself. */
  sources: string[];
  /** The block that a picture is drawn from. */
  picture: Extract<Block, { kind: 'series' | 'timeline' }> | null;
}

/** One text of a unit. */
export interface Line {
  /** What part of the unit it is; the same in every edition. */
  key: string;
  role: 'title' | 'text' | 'item' | 'original' | 'translation' | 'remark' | 'row';
  /** Language of words that are not in the edition's own. */
  lang: string | null;
  parts: Part[];
}

/** Text without its links, and marks that lead to claims. */
export type Part =
  | { type: 'text'; text: string }
  | { type: 'strong'; parts: Part[] }
  | { type: 'mark'; number: number; claim: string };

/** The units of a page, in order, the remarks on names last. */
export function unitsOf(page: Page, { t, locale }: Edition): Unit[] {
  const claims = new Map(page.notes.map(({ number, claim }) => [number, claim.id]));
  const context: Context = { t, tag: locale.tag, claimOf: (number) => claims.get(number) ?? '', name: page.title };
  let section = page.title;
  let number = 0;
  const blocks = page.blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      section = textOf(partsOf(block.inline, context));
      number = 0;
    } else number += 1;
    const name = block.kind === 'heading' ? section : t('strings:compare.place', { title: section, number });
    return unitsOfBlock(block, { ...context, name });
  });
  const footnotes = page.footnotes.map(({ id, text }) =>
    unit({ id, kind: 'footnote', name: t('strings:footnotes.title'), lines: [line('text', 'text', [plain(text)])] }),
  );
  return [...blocks, ...footnotes];
}

/** The text of parts, marks left out. */
export function textOf(parts: Part[]): string {
  return parts
    .map((part) => (part.type === 'text' ? part.text : part.type === 'strong' ? textOf(part.parts) : ''))
    .join('');
}

interface Context {
  t: Edition['t'];
  tag: string;
  /** Id of the claim that a reference number stands for. */
  claimOf(number: number): string;
  name: string;
}

function unitsOfBlock(block: Block, context: Context): Unit[] {
  const { name } = context;
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return [
        unit({ id: block.id, kind, level: block.level, name, lines: [inlineLine('title', block.inline, context)] }),
      ];
    case 'paragraph':
      return [unit({ id: block.place.id, kind, name, lines: [inlineLine('text', block.inline, context)] })];
    case 'list': {
      const lines = block.items.map((item, at) => line(`item ${at + 1}`, 'item', partsOf(item, context)));
      return [unit({ id: block.place.id, kind, name, lines })];
    }
    case 'quote':
      return [quoteUnit(block.quote, context)];
    case 'conflict': {
      const { id, question, accounts, note } = block.conflict;
      const lines = [
        line('question', 'title', [plain(question)]),
        ...accounts.map(({ text, citations }, at) =>
          line(`account ${at + 1}`, 'item', [plain(text), ...marks(citations, context)]),
        ),
        ...(note === null ? [] : [line('note', 'remark', [plain(note)])]),
      ];
      return [unit({ id, kind, name, lines })];
    }
    case 'accounts':
      return accountsUnits(block.accounts, context);
    case 'overlap': {
      const lines = block.overlap.parts.flatMap(({ title, topics }, at) => [
        line(`part ${at + 1}`, 'text', [{ type: 'strong', parts: [plain(title)] }]),
        ...topics.map((topic, index) => line(`part ${at + 1} topic ${index + 1}`, 'item', [plain(topic.title)])),
      ]);
      const title = line('title', 'title', [plain(block.overlap.title)]);
      return [unit({ id: block.overlap.id, kind, name, lines: [title, ...lines] })];
    }
    case 'series':
      return [{ ...seriesUnit(block.series, context), picture: block }];
    case 'timeline': {
      const { id, title, summary } = block.timeline;
      const lines = [line('title', 'title', [plain(title)]), line('summary', 'text', [plain(summary)])];
      return [{ ...unit({ id, kind, name, lines }), picture: block }];
    }
    case 'events':
      return block.events.map(({ id, date, title, citations }) => {
        const lines = [
          line('date', 'remark', [plain(date.text)]),
          line('title', 'text', [plain(title), ...marks(citations, context)]),
        ];
        return unit({ id, kind, name: title, lines });
      });
    case 'entities':
      return block.entities.map(({ id, name: entity, text }) => {
        const lines = [line('name', 'title', [plain(entity)]), line('text', 'text', [plain(text)])];
        return unit({ id, kind, name: entity, lines });
      });
    case 'downloads':
      return block.downloads.map(({ id, title, files }) => {
        const lines = files.map((file, at) => line(`file ${at + 1}`, 'item', [plain(file.title)]));
        return unit({ id, kind, name: title, lines });
      });
  }
}

/** The source is no line: it is one fact for all editions, and linked once. */
function quoteUnit(quote: QuoteView, { name, t, tag }: Context): Unit {
  const words = (key: string, role: 'original' | 'translation', wording: Wording): Line => ({
    ...line(key, role, [plain(wording.marks[0] + wording.text + wording.marks[1])]),
    lang: wording.lang === tag ? null : wording.lang,
  });
  const lines = quote.transcriptions.flatMap(({ original, translation }, at) => [
    words(`original ${at + 1}`, 'original', original),
    ...(translation ? [words(`translation ${at + 1}`, 'translation', translation)] : []),
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

/** The table's title and note, then every topic: what each column holds, or that it holds nothing. */
function accountsUnits({ id, title, note, columns, topics }: AccountsView, context: Context): Unit[] {
  const { name, t } = context;
  const head = [line('title', 'title', [plain(title)]), line('note', 'remark', [plain(note)])];
  const topicUnits = topics.map((topic) => {
    const shared = topic.isShared ? [line('shared', 'remark', [plain(t('strings:accounts.shared'))])] : [];
    const cells = topic.cells.flatMap((groups, column) => [
      line(`column ${column + 1}`, 'text', [{ type: 'strong', parts: [plain(columns[column] ?? '')] }]),
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

function seriesUnit(
  { id, title, summary, axis, caution, columns, rows, ...view }: SeriesView,
  { name }: Context,
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

function unit(given: Pick<Unit, 'id' | 'kind' | 'name' | 'lines'> & { level?: number }): Unit {
  const claims = given.lines.flatMap(({ parts }) => marksIn(parts));
  return { level: null, sources: [], picture: null, ...given, claims: [...new Set(claims)] };
}

function line(key: string, role: Line['role'], parts: Part[]): Line {
  return { key, role, lang: null, parts };
}

function inlineLine(role: 'title' | 'text', inline: Inline[], context: Context): Line {
  return line(role, role, partsOf(inline, context));
}

function partsOf(inline: Inline[], context: Context): Part[] {
  return inline.flatMap((part): Part[] => {
    if (part.type === 'text') return [plain(part.text)];
    const parts = partsOf(part.children, context);
    if (part.type === 'strong') return [{ type: 'strong', parts }];
    return part.type === 'cited' ? [...parts, ...marks([part.citation], context)] : parts;
  });
}

function marks(citations: Citation[], { claimOf }: Context): Part[] {
  return citations.map(({ number }) => ({ type: 'mark', number, claim: claimOf(number) }));
}

function marksIn(parts: Part[]): string[] {
  return parts.flatMap((part) =>
    part.type === 'mark' ? [part.claim] : part.type === 'strong' ? marksIn(part.parts) : [],
  );
}

function plain(text: string): Part {
  return { type: 'text', text };
}
