/** Data series: their points, and the day that is marked. */
import { checkAccount } from '../../content/check/accounts.ts';
import type { Findings } from '../../content/check/findings.ts';
import { dataSetsOf, takenFileNames } from '../../content/data-sets.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import type { SeriesFact, SeriesPoint } from '../../content/series-schema.ts';
import { pointsBefore } from './marked-day.ts';

const FILE = '_data/series.yaml';

export function checkSeries({ facts, kinds }: Content, findings: Findings): void {
  const taken = takenFileNames(dataSetsOf({ facts, kinds }));
  for (const [id, series] of Object.entries(facts.series)) {
    const { points, unit } = series;
    const expected = `an id other than ${taken.join(', ')}: its files would have the same address`;
    if (taken.includes(id)) findings.add(FILE, id, expected, id, 'rename the series, here and wherever it is placed');
    for (const [pointId, point] of Object.entries(points))
      checkPoint(findings, { key: `${id}.points.${pointId}`, unit }, point);
    checkMoment(facts, findings, id, series);
    if ('kinds' in series) checkStatements(facts, findings, id, series);
  }
}

/** A picture has room for a marked day between two of its points; that of statements, anywhere on its line of time. */
function checkMoment(facts: Facts, findings: Findings, id: string, series: SeriesFact): void {
  const { chart, points } = series;
  const moment = 'moment' in series ? series.moment : undefined;
  const key = `${id}.moment`;
  if (moment === undefined || !findings.requireIds(FILE, key, moment, 'claims')) return;
  const date = facts.claims[moment]?.date ?? '';
  const before = pointsBefore(points, date);
  const expected = 'a claim of a day between two points of the series';
  if (chart !== 'statements' && (before === 0 || before === Object.keys(points).length))
    findings.add(FILE, key, expected, date, 'name another claim, or leave the moment out');
}

/** Statements are sorted by what the series names, and have the day of the claim that reports them. */
function checkStatements(
  facts: Facts,
  findings: Findings,
  id: string,
  { kinds, account, points }: Extract<SeriesFact, { kinds: unknown }>,
): void {
  checkAccount(facts, findings, { file: FILE, key: `${id}.account`, account });
  for (const [pointId, point] of Object.entries(points)) {
    const key = `${id}.points.${pointId}`;
    for (const kind of point.kinds.filter((candidate) => !kinds.includes(candidate)))
      findings.add(FILE, `${key}.kinds`, `a kind of the series: ${kinds.join(', ')}`, kind, 'add it there or fix it');
    for (const claim of point.claims) {
      const date = facts.claims[claim]?.date ?? point.date;
      if (date !== point.date)
        findings.add(FILE, `${key}.date`, `${date}, as the claim ${claim}`, point.date, 'give both the same date');
    }
  }
}

function checkPoint(findings: Findings, { key, unit }: { key: string; unit: string }, point: SeriesPoint): void {
  const share = 'value' in point ? point.value : 'against' in point ? point.for + point.against : 0;
  if (unit === 'percent' && share > 100)
    findings.add(FILE, key, 'no more than 100 percent', String(share), 'look the number up in the source');
  findings.requireIds(FILE, `${key}.sources`, point.sources, 'sources');
  findings.requireIds(FILE, `${key}.claims`, point.claims ?? [], 'claims');
  const [from, to] = 'from' in point ? [point.from, point.to] : [point.date, 'end' in point ? point.end : undefined];
  if (to !== undefined && from >= to)
    findings.add(FILE, key, 'a span that ends after it begins', `${from} to ${to}`, 'put the earlier date first');
}
