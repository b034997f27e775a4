import path from 'node:path';
import { buildSync } from 'esbuild';
import type * as Checks from './page-checks/index.ts';

/** A page of any driver: one that evaluates a string inside itself. */
interface Evaluating {
  evaluate(script: string): Promise<unknown>;
}

const { outputFiles } = buildSync({
  entryPoints: [path.join(import.meta.dirname, 'page-checks/index.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'checks',
  footer: { js: 'globalThis.checks = checks;' },
});
const script = outputFiles[0]?.text ?? '';

export type Check = keyof typeof Checks;

/** Faults that one of the checks of `page-checks/` finds in an open page. */
export async function faultsOf(page: Evaluating, check: Check): Promise<string[]> {
  return (await evaluateChecks(page, [check])).flat();
}

/** Faults that several checks find, each after the name of its check. One call for all: each takes a way to the page and back. */
export async function allFaultsOf(page: Evaluating, checks: Check[]): Promise<string[]> {
  const found = await evaluateChecks(page, checks);
  return checks.flatMap((check, at) => (found[at] ?? []).map((fault) => `${check}: ${fault}`));
}

/** The faults that all of the checks find, in the order of the checks. A page that was opened again receives the checks first. */
async function evaluateChecks(page: Evaluating, checks: Check[]): Promise<string[][]> {
  const run = `'checks' in globalThis && (async () => {
    const found = [];
    for (const name of ${JSON.stringify(checks)}) found.push(await checks[name]());
    return found;
  })()`;
  const found = await page.evaluate(run);
  if (found) return found as string[][];
  await page.evaluate(`{${script}}`);
  return (await page.evaluate(run)) as string[][];
}
