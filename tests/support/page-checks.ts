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

/** faults that one of the checks of `page-checks/` finds in an open page. */
export async function faultsOf(page: Evaluating, check: Check): Promise<string[]> {
  if (!(await page.evaluate("'checks' in globalThis"))) await page.evaluate(`{${script}}`);
  return (await page.evaluate(`checks.${check}()`)) as string[];
}
