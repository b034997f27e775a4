/** Shape of a published data series. */
import { z } from 'zod';
import { address, ids, named, text } from './data-fields.ts';
import { id, isoDate } from './schema-fields.ts';
import { type SeriesFact, seriesSchema, votePoint } from './series-schema.ts';

/** A point of a data series; `shape` holds its dates and its values. */
const pointWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    id,
    url: address,
    label: text.describe('What the point is of, in the language of the edition.'),
    ...shape,
    comparable: z.boolean().describe('Whether it can be compared with the other points without reserve.'),
    remark: text.nullable().describe('What limits or explains the value.'),
    sources: ids('the sources it rests on').min(1),
    addresses: z.array(z.url()).describe('Web addresses of these sources, in the same order.'),
    claims: ids('the claims that state it'),
  });

const amount = z.number().min(0);
const pointDate = isoDate.describe('What time the value is of, as exactly as it is known.');
const [from, to] = [isoDate.describe('Where the span begins.'), isoDate.describe('Where the span ends.')];
const POINT_SCHEMAS = {
  value: pointWith({
    date: pointDate,
    end: isoDate.nullable().describe('Last day, where the sources name one.'),
    value: amount.describe('In the unit of the series.'),
  }),
  span: pointWith({ from, to, value: amount.describe('Days between the two dates.') }),
  pair: pointWith({
    from,
    to,
    for: amount.describe('Share in favour.'),
    against: amount.describe('Share against.'),
  }),
  vote: pointWith({
    date: pointDate,
    vote: z.strictObject({ id: votePoint.shape.vote, name: text }).describe('How the vote was cast.'),
    tally: z
      .strictObject({ for: amount, against: amount, abstained: amount })
      .nullable()
      .describe('Votes of all; null where no source seen gives them.'),
  }),
  statement: pointWith({
    date: pointDate,
    text: text.describe('What was said, in the language of the edition.'),
    kinds: z.array(named('What the statement is sorted as.')).min(1),
  }),
} as const;

const seriesWith = <Chart extends z.ZodType, Unit extends z.ZodType, Point extends z.ZodType>(
  { chart, unit }: { chart: Chart; unit: Unit },
  point: Point,
) =>
  z.strictObject({
    id,
    url: address,
    title: text.describe('In the language of the edition.'),
    summary: text.describe('What the series shows.'),
    caution: text.describe('What it does not show.'),
    chart: chart.describe('How the site draws it; the fields of the points follow from it.'),
    unit,
    measure: text.describe('What is measured, in the language of the edition.'),
    points: z.array(point).min(1),
  });

const [bar, line, span, pairs, strip, statements] = seriesSchema.options;
export const SERIES_SCHEMAS = {
  bar: seriesWith(bar.shape, POINT_SCHEMAS.value),
  line: seriesWith(line.shape, POINT_SCHEMAS.value),
  span: seriesWith(span.shape, POINT_SCHEMAS.span),
  pairs: seriesWith(pairs.shape, POINT_SCHEMAS.pair),
  strip: seriesWith(strip.shape, POINT_SCHEMAS.vote),
  statements: seriesWith(statements.shape, POINT_SCHEMAS.statement),
} as const satisfies Record<SeriesFact['chart'], z.ZodType>;

/** A data series of an edition; the fields of its points follow from the chart. */
export type SeriesRecord = z.infer<(typeof SERIES_SCHEMAS)[keyof typeof SERIES_SCHEMAS]>;
