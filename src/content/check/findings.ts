import type { Problem } from '../problems.ts';
import type { Reader } from '../reader.ts';
import { type Facts, recordsOf } from '../schema.ts';
import { similarHint } from '../similar.ts';

/** Adds a problem of one file. */
export type Report = ReturnType<Findings['in']>;

/** What was read, and which of it could not be. */
type Read = Pick<Reader, 'brokenIds' | 'misencoded'> & { facts: Facts };

/** Collects problems; one instance per check run. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #content: Read;

  constructor(content: Read) {
    this.#content = content;
  }

  /** Whether some record could not be read, so that what nothing seems to use may be used there. */
  get lacksRecords(): boolean {
    return this.#content.brokenIds.size > 0;
  }

  /** Adds a problem, unless it only follows from a record or a file that could not be read and is reported already. */
  add(file: string, key: string, expected: string, found: string, remedy: string): void {
    if (this.#content.misencoded.has(file)) return;
    // A label is named for what it says, and of a record's label the last part is the id.
    const place = /\/(?:strings|nouns)\.json$/u.test(file) ? (key.split('.').at(-1) ?? '') : key;
    const words = new Set(`${place} ${found}`.split(/[^a-z0-9-]+/u));
    const isKnown = [...this.#content.brokenIds].some((id) => words.has(id));
    if (!isKnown) this.problems.push({ file, key, expected, found, remedy });
  }

  /** Adds problems of one file. */
  in(file: string) {
    return (key: string, expected: string, found: string, remedy: string) =>
      this.add(file, key, expected, found, remedy);
  }

  /** Whether all of `ids` are records of a file of facts; reports the others, unless their own fault is reported already. */
  requireIds(file: string, key: string, ids: string | string[], of: string): boolean {
    const known = recordsOf(this.#content.facts, of);
    const unknown = [ids].flat().filter((id) => !Object.hasOwn(known, id));
    for (const id of unknown)
      this.add(
        file,
        key,
        `an id from _data/${of}.yaml`,
        id,
        `add "${id}" to _data/${of}.yaml or fix the id${similarHint(id, Object.keys(known))}`,
      );
    return unknown.length === 0;
  }
}
