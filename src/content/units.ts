import type { Block, Edition, Page } from './edition.ts';
import { accountsUnits, correctionUnits, quoteUnit, seriesUnit, wordingUnit } from './fact-units.ts';
import { placesOf } from './places.ts';
import { asterisk, inlineLine, line, marks, partsOf, plain, type Unit, type UnitContext, unit } from './unit.ts';

/** The units of a page, in order: its title and standfirst first, its corrections and the remarks on names last. */
export function unitsOf(page: Page, { t, locale }: Edition): Unit[] {
  const claims = new Map(page.notes.map(({ number, claim }) => [number, claim.id]));
  const opening: UnitContext = {
    t,
    tag: locale.tag,
    claimOf: (number) => claims.get(number) ?? '',
    id: 'opening',
    name: page.title,
    anchor: null,
  };
  const places = placesOf(page, t);
  const blocks = page.blocks.flatMap((block) => unitsOfBlock(block, { ...opening, ...places.get(block) }));
  const footnotesTitle = t('strings:footnotes.title');
  const footnotes = page.footnotes.map(({ id, text }) => {
    const lines = [line('title', 'title', [plain(footnotesTitle)]), line('text', 'text', [plain(`* ${text}`)])];
    return unit({ id, kind: 'footnote', name: footnotesTitle, lines });
  });
  return [
    openingUnit(page),
    ...blocks,
    ...correctionUnits(page.corrections, 'page-corrections', opening),
    ...footnotes,
  ];
}

function openingUnit({ title, standfirst }: Page): Unit {
  const lines = [line('title', 'title', [plain(title)]), line('standfirst', 'text', [plain(standfirst)])];
  return unit({ id: 'opening', anchor: null, kind: 'opening', name: title, lines });
}

function unitsOfBlock(block: Block, context: UnitContext): Unit[] {
  const { id, name, anchor } = context;
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return [
        unit({ id: block.id, kind, level: block.level, name, lines: [inlineLine('title', block.inline, context)] }),
      ];
    case 'paragraph':
      return [unit({ id, anchor, kind, name, lines: [inlineLine('text', block.inline, context)] })];
    case 'list': {
      const lines = block.items.map((item, at) => line(`item ${at + 1}`, 'item', partsOf(item, context)));
      return [unit({ id, anchor, kind, name, lines })];
    }
    case 'quote':
      return [quoteUnit(block.quote, context)];
    case 'conflict': {
      const { question, accounts, note } = block.conflict;
      const lines = [
        line('question', 'title', [plain(question)]),
        ...accounts.map(({ text, citations }, at) =>
          line(`account ${at + 1}`, 'item', [plain(text), ...marks(citations, context)]),
        ),
        ...(note === null ? [] : [line('note', 'remark', [plain(note)])]),
      ];
      return [unit({ id: block.conflict.id, kind, name, lines })];
    }
    case 'accounts':
      return accountsUnits(block.accounts, context);
    case 'overlap': {
      const lines = block.overlap.parts.flatMap(({ title, topics }, at) => [
        line(`part ${at + 1}`, 'text', [{ type: 'strong', parts: [plain(title)] }]),
        ...topics.map((topic, index) => line(`part ${at + 1} topic ${index + 1}`, 'item', [plain(topic.title)])),
      ]);
      const title = line('title', 'title', [plain(block.overlap.title)]);
      const claims = block.overlap.claims.map((claim) => claim.id);
      return [{ ...unit({ id: block.overlap.id, kind, name, lines: [title, ...lines] }), claims }];
    }
    case 'series':
      return [{ ...seriesUnit(block.series, context), picture: block }];
    case 'timeline': {
      const { title, summary } = block.timeline;
      const lines = [line('title', 'title', [plain(title)]), line('summary', 'text', [plain(summary)])];
      return [{ ...unit({ id, anchor, kind, name, lines }), picture: block }];
    }
    case 'events':
      return block.events.map(({ id: event, date, title, citations }) => {
        const lines = [
          line('date', 'remark', [plain(date.text)]),
          line('title', 'text', [plain(title), ...marks(citations, context)]),
        ];
        return unit({ id: event, kind, name: title, lines });
      });
    case 'entities':
      return block.entities.map(({ id: entityId, name: entity, text, footnote }) => {
        const named = line('name', 'title', [plain(entity), ...asterisk(footnote)]);
        const lines = [named, line('text', 'text', [plain(text)])];
        return unit({ id: entityId, kind, name: entity, lines });
      });
    case 'wording':
      return block.wordings.map((wording) => wordingUnit(wording, context));
    case 'corrections':
      return [
        ...(block.corrections.length === 0
          ? [
              unit({
                id,
                anchor,
                kind,
                name,
                lines: [line('none', 'text', [plain(context.t('strings:corrections.none'))])],
              }),
            ]
          : []),
        ...correctionUnits([...block.corrections, ...block.updates], null, context),
      ];
    case 'datasets':
      return [
        ...block.dataSets.map(({ id: dataSet, title, files }) => {
          const formats = files.map(({ format }) => format).join(', ');
          const lines = [line('title', 'title', [plain(title)]), line('files', 'item', [plain(formats)])];
          return unit({ id: dataSet, kind, name: title, lines });
        }),
        unit({
          id,
          anchor,
          kind,
          name,
          lines: [
            line('formats', 'text', [plain(block.formats)]),
            line('package', 'item', [plain(block.package.title)]),
          ],
        }),
      ];
  }
}
