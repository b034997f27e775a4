/** Shapes of the data series, by the chart that draws them. */
import { z } from 'zod';
import { id, ids, isoDate, someIds } from './schema-fields.ts';

/** What a bar or a point can show. */
const amount = z.number().min(0, 'no less than 0');
const point = { sources: someIds, claims: ids.optional(), outlined: z.literal(true).optional() };
const valuePoint = z.strictObject({
  ...point,
  date: isoDate,
  /** Last day, where the sources name one. */
  end: isoDate.optional(),
  value: amount,
  partial: z.literal(true).optional(),
  detail: z.record(z.string(), amount).optional(),
});
const spanPoint = z.strictObject({ ...point, from: isoDate, to: isoDate });
const pairPoint = spanPoint.extend({ for: amount, against: amount });
export const votePoint = z.strictObject({
  ...point,
  date: isoDate,
  vote: z.enum(['for', 'against', 'abstained', 'did-not-vote']),
  tally: z.strictObject({ for: amount, against: amount, abstained: amount }).optional(),
  flag: z.literal('changed-later').optional(),
});
/** The claim whose day a line in the picture marks. */
const moment = id.optional();
/** A statement under one or more of the kinds that the series names. */
const statementPoint = z.strictObject({ ...point, date: isoDate, kinds: someIds, claims: someIds });
const points = <T extends z.ZodType>(shape: T) => z.record(id, shape);
export const seriesSchema = z.discriminatedUnion('chart', [
  z.strictObject({ chart: z.literal('bar'), unit: z.enum(['percent', 'months']), points: points(valuePoint) }),
  z.strictObject({ chart: z.literal('line'), unit: z.literal('percent'), moment, points: points(valuePoint) }),
  z.strictObject({ chart: z.literal('span'), unit: z.literal('days'), points: points(spanPoint) }),
  z.strictObject({ chart: z.literal('pairs'), unit: z.literal('percent'), points: points(pairPoint) }),
  z.strictObject({ chart: z.literal('strip'), unit: z.literal('vote'), moment, points: points(votePoint) }),
  z.strictObject({
    chart: z.literal('statements'),
    unit: z.literal('statement'),
    /** Rows of the picture, from the top down. */
    kinds: someIds,
    /** The account in whose colour they are drawn. */
    account: id.optional(),
    moment,
    points: points(statementPoint),
  }),
]);

export type SeriesFact = z.infer<typeof seriesSchema>;
export type SeriesPoint = SeriesFact['points'][string];

declare module './schema.ts' {
  interface Facts {
    series: Record<string, SeriesFact>;
  }
}
