/** Names that somebody may have meant who wrote another. */
import leven from 'leven';

/** The most names that a hint tells. */
const MOST = 3;
/** Letters of a word for each one that may be wrong. */
const LETTERS_FOR_A_SLIP = 3;

/** The known names that a wrong one resembles, the likeliest first: a letter or two apart, or with the same first word. */
export function similarTo(wrong: string, known: readonly string[]): string[] {
  if (wrong === '') return [];
  const [first = ''] = wrong.split('-');
  return known
    .map((name) => ({ name, distance: leven(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(
      ({ name, distance }) => name.startsWith(first) || distance <= Math.max(1, wrong.length / LETTERS_FOR_A_SLIP),
    )
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A hint for the end of an instruction; empty where nothing is similar. */
export function similarHint(wrong: string, known: readonly string[]): string {
  const similar = similarTo(wrong, known);
  return similar.length > 0 ? ` (similar: ${similar.join(', ')})` : '';
}
