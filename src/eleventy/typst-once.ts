import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TypstCompiler } from '../share/typst.ts';

/** The machine has no Typst. */
export class NoTypst extends Error {}

/**
 * Loads Typst when it is first needed: a build that finds all of its work kept needs none. Where there is none, throws
 * a `NoTypst` that begins with `failure`.
 */
export function once(failure: string, load: () => TypstCompiler | null): () => TypstCompiler {
  let typst: TypstCompiler | null | undefined;
  return () => {
    if (typst === undefined) typst = load();
    if (typst) return typst;
    throw new NoTypst(noTypst(failure));
  };
}

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
