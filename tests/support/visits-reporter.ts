import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const WITH_VALUE = ['-c', '--config', '--project', '-j', '--workers', '--reporter', '--retries', '--timeout'];

/** Fails a run of the browser tests that left a built page unvisited, whether the content promises it or not. */
export default class VisitsReporter implements Reporter {
  readonly #visited = new Set<string>();
  #hasVisits = false;
  #isWhole = true;

  onBegin(): void {
    const given = process.argv.slice(process.argv.indexOf('test') + 1);
    // A word that is no option's value names tests.
    const words = given.filter((word, at) => word.startsWith('-') || !WITH_VALUE.includes(given[at - 1] ?? ''));
    this.#isWhole = words.every((word) => /^-(?!-grep|g|-last-failed|-only-changed|-shard)/u.test(word));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.parent.project()?.name === 'audit-browser') this.#hasVisits = true;
    for (const { type, description } of [...test.annotations, ...result.annotations])
      if (type === 'visited' && description) this.#visited.add(description);
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    if (!this.#hasVisits || !this.#isWhole) return undefined;
    // Reads all content when it is imported, which tests of units do without.
    const { builtPages } = await import('./site.ts');
    const missed = builtPages().filter((url) => !this.#visited.has(url));
    if (missed.length === 0) return undefined;
    console.error(`No test visited: ${missed.join(', ')}`);
    return { status: 'failed' };
  }
}
