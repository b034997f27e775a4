import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws by a seed: the same seed, the same draws. */
export class Draw {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return uniformInt(this.#generator, 0, limit - 1);
  }

  /** One of several. Throws where there is none: a kind of change without a place for it proves nothing. */
  from<T>(choices: readonly T[]): T {
    const choice = choices[this.below(Math.max(1, choices.length))];
    if (choice === undefined) throw new Error('there is nothing to draw from');
    return choice;
  }

  /** Two different ones of several. */
  pair<T>(choices: readonly T[]): [T, T] {
    const first = this.from(choices);
    return [first, this.from(choices.filter((choice) => choice !== first))];
  }
}
