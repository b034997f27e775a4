/** Corrections: in order of their days, each of one place. */
import type { Findings } from '../../content/check/findings.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import type { CorrectionFact } from './facts.ts';

const FILE = '_data/corrections.yaml';

export function checkCorrections({ facts }: Content, findings: Findings): void {
  const [first] = Object.values(facts.corrections);
  const expected = 'the first publication as the first record, of the kind update';
  const remedy = 'add it: the edition and its date follow from these records';
  if (first?.kind !== 'update') findings.add(FILE, '', expected, first?.kind ?? 'no record', remedy);
  let previous = '';
  for (const [id, correction] of Object.entries(facts.corrections)) {
    checkPlace(facts, findings, id, correction);
    const notEarlier = `a date not before ${previous}, the record above it`;
    if (correction.date < previous)
      findings.add(
        FILE,
        `${id}.date`,
        notEarlier,
        correction.date,
        'add new records at the end: their days number the editions',
      );
    previous = correction.date;
  }
}

function checkPlace(facts: Facts, findings: Findings, id: string, { kind, claim, page }: CorrectionFact): void {
  const found = [claim, page].filter((place) => place !== undefined);
  const expected = kind === 'correction' ? 'either a claim or a page' : 'a claim, a page or neither';
  const remedy = 'name the one place that readers should look at';
  if (kind === 'correction' ? found.length !== 1 : found.length > 1)
    findings.add(FILE, id, expected, found.join(' and ') || 'neither', remedy);
  findings.requireIds(FILE, `${id}.claim`, claim ?? [], 'claims');
  if (page !== undefined && findings.requireIds(FILE, `${id}.page`, page, 'pages') && !facts.pages[page]?.menu)
    findings.add(FILE, `${id}.page`, 'a page of the menu', page, 'name the page whose text was changed');
}
