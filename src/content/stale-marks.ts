/** The days since when texts of a locale may say something else than the source text, by the unit's id. */
export type StaleMarks = ReadonlyMap<string, string>;

/** The earliest day among the units of these ids; an id that ends in a point stands for all that begin with it. */
export function staleSince(marks: StaleMarks, ids: string[]): string | undefined {
  const days = [...marks].flatMap(([id, day]) =>
    ids.some((wanted) => id === wanted || (wanted.endsWith('.') && id.startsWith(wanted))) ? [day] : [],
  );
  return days.sort()[0];
}
