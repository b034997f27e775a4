/** How much room text takes, guessed a little on the generous side: where pictures are drawn no font is at hand. */

/** Sizes of text in pictures, in pixels; `styles/chart.css` says the same. */
const TEXT_SIZE = 14;
export const LINE_HEIGHT = 18;

/** Widths of letters in parts of their size; the first that applies. */
const WIDTHS: [letters: RegExp, width: number][] = [
  [/\s/u, 0.22],
  [/[.,:;!|’'()ijlfrtIј]/u, 0.3],
  [/[mwMWжмфшщыюљњЖМФШЩЫЮ%—@]/u, 0.75],
  [/\p{Lu}/u, 0.62],
  [/\d/u, 0.51],
  [/./u, 0.53],
];

/** The letters that stand in for the site's own until these arrive (styles/fonts.css) may be as much wider. */
const STAND_IN = 1.03;

/** Width of a line in pixels. */
export function textWidth(text: string): number {
  const widths = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0);
  return TEXT_SIZE * STAND_IN * widths.reduce((sum, width) => sum + width, 0);
}

/**
 * Text in as few lines as `width` allows, about equally long, broken at spaces that may break; a longer word has a
 * line to itself.
 * @example wrapText('share of declarations joined', 155) // ['share of', 'declarations joined']
 */
export function wrapText(text: string, width: number): string[] {
  const fewest = fill(text, width);
  const shares = [0.5, 0.6, 0.7, 0.8, 0.9];
  return shares.map((share) => fill(text, width * share)).find(({ length }) => length === fewest.length) ?? fewest;
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
