/** Dates of facts: that the day exists. */
import { DateTime } from 'luxon';
import type { Findings } from './findings.ts';

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function checkDate(findings: Findings, file: string, key: string, date: string): void {
  if (!DateTime.fromISO(date, { zone: 'utc' }).isValid)
    findings.add(file, key, 'a day that exists', date, 'look the date up in the source');
}

/** The dates among the values of a record. */
export function checkDates(
  findings: Findings,
  file: string,
  id: string,
  values: Record<string, string | number> = {},
): void {
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string') checkDate(findings, file, `${id}.values.${name}`, value);
}

/** A day that must be whole: an edition's. */
export function checkDay(findings: Findings, file: string, key: string, date: string): void {
  if (WHOLE_DAY.test(date)) checkDate(findings, file, key, date);
  else findings.add(file, key, 'a whole day: YYYY-MM-DD', date, 'write the day on which it was published');
}
