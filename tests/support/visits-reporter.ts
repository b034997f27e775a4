import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { builtPages } from './site.ts';

/** Fails a run of the browser tests that left a built page unvisited, whether the content promises it or not. */
export default class VisitsReporter implements Reporter {
  readonly #visited = new Set<string>();
  #hasBrowserTests = false;
  #isWhole = true;

  onBegin(): void {
    this.#isWhole = !process.argv.some((argument) => /^(?:--grep|-g|--last-failed|.*\.spec)/u.test(argument));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.parent.project()?.name === 'browser') this.#hasBrowserTests = true;
    for (const { type, description } of [...test.annotations, ...result.annotations])
      if (type === 'visited' && description) this.#visited.add(description);
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    if (!this.#hasBrowserTests || !this.#isWhole) return undefined;
    const missed = builtPages().filter((url) => !this.#visited.has(url));
    if (missed.length === 0) return undefined;
    console.error(`No test visited: ${missed.join(', ')}`);
    return { status: 'failed' };
  }
}
