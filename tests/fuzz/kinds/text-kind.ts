/** Kinds that write a hostile text into a field. */
import type { Draw } from '../../support/draw.ts';
import type { Case, Format, Kind, Place } from '../case.ts';

/** A text with what must come of it. */
export interface HostileText {
  text: string;
  /** What the problem must contain if it is refused. */
  found?: string;
  /** What readers see of it, where that is another text. */
  shown?: string;
  /** Markdown that is written as it is. */
  isRaw?: boolean;
}

interface TextKind {
  name: string;
  /** Refused, accepted as typed, or one of the two. */
  verdict: 'refused' | 'accepted' | 'either';
  /** Formats and fields that the kind is for; all if none are named. */
  formats?: Format[];
  isFor?(place: Place): boolean;
  text(draw: Draw, place: Place): HostileText;
}

/** A kind that draws a field and a text for it. */
export function textKind({ name, verdict, formats, isFor = () => true, text }: TextKind): Kind {
  return {
    name,
    draw({ draw, places }): Case {
      const suited = places.filter((place) => (!formats || formats.includes(place.format)) && isFor(place));
      // Each format as often as another, though most fields are in JSON files.
      const format = draw.from([...new Set(suited.map((place) => place.format))]);
      const place = draw.from(suited.filter((candidate) => candidate.format === format));
      const hostile = text(draw, place);
      const { tag, outputs, edits } = place;
      return {
        kind: name,
        what: `${place.name} in ${place.file} (${format}): ${JSON.stringify(hostile.text).slice(0, 300)}`,
        refused: { file: place.file, key: place.key, ...(hostile.found ? { found: hostile.found } : {}) },
        shown: verdict === 'refused' ? null : [{ text: hostile.shown ?? hostile.text, tag, outputs }],
        mustBeAccepted: verdict === 'accepted',
        edits,
        apply: (files) => (hostile.isRaw ? place.writeRaw?.(files, hostile.text) : place.write(files, hostile.text)),
      };
    },
  };
}

const CONSONANTS = [...'bcdfghjklmnpqrstvwxz'];

/** A word that no other text has, so that a text is found again. */
export function marker(draw: Draw): string {
  return `Z${Array.from({ length: 8 }, () => draw.from(CONSONANTS)).join('')}`;
}

/** A snippet at the beginning, in the middle or at the end of a text. */
export function around(draw: Draw, { words: [before, after] }: Pick<Place, 'words'>, snippet: string): string {
  const mark = marker(draw);
  return draw
    .from([
      [snippet, mark, after],
      [before, mark, snippet, after],
      [before, mark, snippet],
    ])
    .filter(Boolean)
    .join(before ? ' ' : '');
}

/** A kind that writes one of several snippets, which must appear as typed. */
export function snippetKind(
  name: string,
  snippets: string[],
  options: Partial<Pick<TextKind, 'verdict' | 'formats' | 'isFor'>> = {},
): Kind {
  return textKind({
    name,
    verdict: 'either',
    ...options,
    text: (draw, place) => ({ text: around(draw, place, draw.from(snippets)) }),
  });
}
