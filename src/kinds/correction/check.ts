/** Corrections: in order of their days, each of one place. */
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/read.ts';
import type { Facts } from '../../content/schema.ts';
import type { CorrectionFact } from './facts.ts';

export function checkCorrections({ facts }: Content, findings: Findings): void {
  const file = '_data/corrections.yaml';
  const [first] = Object.values(facts.corrections);
  if (first?.kind !== 'update')
    findings.add(
      file,
      '',
      'the first publication as the first record, of the kind update',
      first?.kind ?? 'no record',
      'add it: the edition and its date follow from these records',
    );
  let previous = '';
  for (const [id, correction] of Object.entries(facts.corrections)) {
    checkPlace(facts, findings, id, correction);
    if (correction.date < previous)
      findings.add(
        file,
        `${id}.date`,
        `a date not before ${previous}, the record above it`,
        correction.date,
        'add new records at the end: their days number the editions',
      );
    previous = correction.date;
  }
}

function checkPlace(facts: Facts, findings: Findings, id: string, { kind, claim, page }: CorrectionFact): void {
  const file = '_data/corrections.yaml';
  const places = [claim, page].filter((place) => place !== undefined);
  if (kind === 'correction' ? places.length !== 1 : places.length > 1)
    findings.add(
      file,
      id,
      kind === 'correction' ? 'either a claim or a page' : 'a claim, a page or neither',
      places.join(' and ') || 'neither',
      'name the one place that readers should look at',
    );
  findings.requireIds(file, `${id}.claim`, claim ?? [], 'claims');
  if (page !== undefined && findings.requireIds(file, `${id}.page`, page, 'pages') && !facts.pages[page]?.menu)
    findings.add(file, `${id}.page`, 'a page of the menu', page, 'name the page whose text was changed');
}
