/** Names that somebody may have meant who wrote another. */

const MOST = 3;

/** The known names that a wrong one resembles, the likeliest first: a letter or two apart, or with the same first word. */
export function similarTo(wrong: string, known: readonly string[]): string[] {
  if (wrong === '') return [];
  const [first = ''] = wrong.split('-');
  return known
    .map((name) => ({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => name.startsWith(first) || distance <= Math.max(1, wrong.length / MOST))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A hint for the end of an instruction; empty where nothing is similar. */
export function similarHint(wrong: string, known: readonly string[]): string {
  const similar = similarTo(wrong, known);
  return similar.length > 0 ? ` (similar: ${similar.join(', ')})` : '';
}

/** How many letters must be added, removed or exchanged to make one word of another. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, beside] of [...other].entries())
      line.push(
        Math.min((above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1, (above[at] ?? 0) + (letter === beside ? 0 : 1)),
      );
    above = line;
  }
  return above.at(-1) ?? 0;
}
