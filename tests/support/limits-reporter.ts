import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { NEAR_LIMIT } from './limit.ts';

/** Prints at the end of a run what is near its limit. */
export default class LimitsReporter implements Reporter {
  readonly #near = new Set<string>();

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations)
      if (type === NEAR_LIMIT && description) this.#near.add(description);
  }

  onEnd(): void {
    for (const description of this.#near) console.log(`Near its limit: ${description}`);
  }
}
