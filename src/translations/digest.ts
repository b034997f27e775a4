import { hash } from 'node:crypto';
import type { UnitText } from './units.ts';

const LENGTH = 12;

/** The first digits of the SHA-256 of a text; spaces and line ends do not count. */
export function digestOf(text: UnitText): string {
  const parts = typeof text === 'string' ? [text] : Object.entries(text).flat();
  const bare = parts.map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return hash('sha256', bare.join('\u0000'), 'hex').slice(0, LENGTH);
}
