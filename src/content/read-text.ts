import { readFileSync } from 'node:fs';

/** The text of a file in UTF-8, without the byte order mark that some editors put before it. */
export function readText(file: string): string {
  return withoutMark(readFileSync(file, 'utf8'));
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}
