/** Maps by id, such as facts and the records of reviews: how ids are found, named and sorted. */

/** A map in the order of its keys' code units, the same on every machine. */
export function sortByKey<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The value of an id; undefined for the name of a property that every object has. */
export function ownValue<T>(map: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
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
