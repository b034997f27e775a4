/** Maps by id as the records of reviews keep them (`translated-from.json`, `verified.json`): how ids are named and sorted. */

/** A map in the order of its keys' code units, the same on every machine. */
export function sortByKey<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** `*` stands for any run of characters. */
export function globMatcher(pattern: string): (id: string) => boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'))
    .join('.*');
  const expression = new RegExp(`^${source}$`, 'u');
  return (id) => expression.test(id);
}
