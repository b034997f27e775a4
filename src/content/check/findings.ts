import { recordsOf } from '../kind.ts';
import type { Problem } from '../problems.ts';
import type { Content } from '../read.ts';
import type { Facts } from '../schema.ts';
import { similarHint } from '../similar.ts';

/** Collects problems; one instance per check run. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #facts: Facts;
  readonly #brokenIds: Set<string>;
  readonly #misencoded: Set<string>;

  constructor({ facts, brokenIds, misencoded }: Pick<Content, 'facts' | 'brokenIds' | 'misencoded'>) {
    this.#facts = facts;
    this.#brokenIds = brokenIds;
    this.#misencoded = misencoded;
  }

  /** Whether some record could not be read, so that what nothing seems to use may be used there. */
  get lacksRecords(): boolean {
    return this.#brokenIds.size > 0;
  }

  /** Adds a problem, unless it only follows from a record or a file that could not be read and is reported already. */
  add(file: string, key: string, expected: string, found: string, remedy: string): void {
    if (this.#misencoded.has(file)) return;
    // A label is named for what it says, and of a record's label the last part is the id.
    const place = /\/(?:strings|nouns)\.json$/u.test(file) ? (key.split('.').at(-1) ?? '') : key;
    const words = new Set(`${place} ${found}`.split(/[^a-z0-9-]+/u));
    if (![...this.#brokenIds].some((id) => words.has(id))) this.problems.push({ file, key, expected, found, remedy });
  }

  /** Whether all of `ids` are records of a file of facts; reports the others, unless their own fault is reported already. */
  requireIds(file: string, key: string, ids: string | string[], of: string): boolean {
    const known = recordsOf(this.#facts, of);
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
