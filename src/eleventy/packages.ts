import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What to do on a machine for which no Typst came along. */
export function noTypst(failure: string): string {
  return `${failure}: no Typst for this machine; run "npm install --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0".`;
}

/** Names and versions of the packages that the project depends on whose name matches. */
export function packagesOf(pattern: RegExp): [name: string, version: string][] {
  return Object.entries({ ...dependencies, ...optionalDependencies }).filter(([name]) => pattern.test(name));
}

const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
