/** Whether the texts of a case are in the outputs, as typed. */
import { transliterate } from '../../src/i18n/transliterate.ts';
import { typeset } from '../../src/i18n/typography.ts';
import type { Case, OutputKind, Shown } from './case.ts';
import { comparable, type Output } from './outputs.ts';

/** Whether the fonts of PDFs have all letters of a case; a build reports those that they lack. */
export function isPrintable({ shown }: Case): boolean {
  return (shown ?? []).every(({ text }) => /^[\u0020-\u017F\u0400-\u045F\u2010-\u203A]*$/u.test(text));
}

/** Texts of a case with the kind of output that does not have them. */
export function textsNotFound({ shown }: Case, outputs: Output[]): string[] {
  return (shown ?? []).flatMap((part) => part.outputs.flatMap((kind) => notFoundIn(kind, part, outputs)));
}

function notFoundIn(kind: OutputKind, part: Shown, outputs: Output[]): string[] {
  const own = outputs.filter((output) => output.kind === kind);
  // Only one site of a run has PDFs.
  if (kind === 'PDF' && own.length === 0) return [];
  return inEditions(part, kind).flatMap(({ text, folder }) => {
    const texts = own.filter(({ file }) => file.startsWith(folder)).flatMap((output) => output.texts);
    return texts.some((candidate) => holds(kind, candidate, text)) ? [] : [`not in ${kind}: ${text.slice(0, 300)}`];
  });
}

function holds(kind: OutputKind, candidate: string, text: string): boolean {
  if (kind !== 'PDF') return comparable(candidate).includes(text);
  // Lines of a PDF break anywhere.
  return comparable(candidate).replaceAll(' ', '').includes(text.replaceAll(' ', ''));
}

/** A text in the letters of each edition that shows it, with the folder of the edition. */
function inEditions({ text, tag }: Shown, kind: OutputKind): { text: string; folder: string }[] {
  if (tag === null || kind === 'PO') return [{ text: comparable(text), folder: '' }];
  const own = { text: comparable(typeset(text, tag)), folder: `${tag.toLowerCase()}/` };
  if (tag !== 'sr-Cyrl') return [own];
  return [own, { text: comparable(typeset(transliterate(text, 'sr-Latn'), 'sr-Latn')), folder: 'sr-latn/' }];
}
