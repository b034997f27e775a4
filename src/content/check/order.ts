/** The order in which a text names numbers, dates and facts: exchanged, they would say something else. */
import { parseFormat } from '../../i18n/formatters.ts';
import { placeholders } from '../prose.ts';
import type { Findings } from './findings.ts';

/** What follows one another in a text, by kind; kinds may stand to each other as a language likes it. */
export type Order = Record<string, string[]>;

/** Paths of the placeholders of a text, numbers and dates apart. */
export function placeholderOrder(text: string): Order {
  return ordered(
    placeholders(text).map(({ path, format }) => [isNumber(format) ? 'numbers' : 'dates and names', `{{${path}}}`]),
  );
}

/** References of a block, each scheme apart: claims, which notes are numbered by, and entities, pages and so on. */
export function referenceOrder(references: string[]): Order {
  return ordered(references.map((reference) => [`${reference.split(':')[0]} references`, reference]));
}

/** Reports the kinds of which a text has the same as the original, but in another order. */
export function checkOrder(file: string, key: string, order: Order, original: Order, findings: Findings): void {
  for (const [kind, expected] of Object.entries(original)) {
    const found = order[kind] ?? [];
    const isSameSet = found.toSorted().join() === expected.toSorted().join();
    if (isSameSet && found.join() !== expected.join())
      findings.add(
        file,
        key,
        `the ${kind} in the order ${expected.join(' ')}`,
        found.join(' '),
        'put them back, or turn the sentence so that they come in the same order in every locale',
      );
  }
}

function ordered(named: [kind: string, name: string][]): Order {
  const order: Order = {};
  for (const [kind, name] of named) order[kind] = [...new Set([...(order[kind] ?? []), name])];
  return order;
}

function isNumber(format: string): boolean {
  const parsed = parseFormat(format);
  return parsed !== undefined && ('noun' in parsed || parsed.name === 'number' || parsed.name === 'percent');
}
