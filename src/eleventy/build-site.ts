import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import Eleventy from '@11ty/eleventy';
import { ContentError } from '../content/problems.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { TemplateError, templateError } from './template-error.ts';

/**
 * Builds the whole site beside `output` and puts it in place only when it is complete, so that a failed
 * build leaves the last good one untouched. Throws the `ContentError` of faulty content and the
 * `DrawingError` of share images as they are, and a `TemplateError` for a template.
 */
export async function buildSite({ output }: { output: string }): Promise<{ files: number }> {
  const place = output.replace(/[\\/]+$/u, '');
  const fresh = `${place}.next`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    const eleventy = new Eleventy('src/pages', fresh, { configPath: 'eleventy.config.ts', quietMode: true });
    eleventy.disableLogger();
    await eleventy.write();
    replaceFolder(fresh, place);
    return {
      files: readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    };
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw rootCause(error);
  }
}

function replaceFolder(fresh: string, output: string): void {
  const old = `${output}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(fresh, output);
  rmSync(old, { recursive: true, force: true });
}

/** Says what is wrong in its message alone, without the place in the code. */
export function isPlain(error: unknown): error is ContentError | DrawingError | TemplateError {
  return error instanceof ContentError || error instanceof DrawingError || error instanceof TemplateError;
}

/** Eleventy wraps what a plugin throws; the plain error is what a reader of the terminal needs. */
function rootCause(error: unknown): unknown {
  for (let cause = error as { originalError?: unknown } | undefined; cause; cause = cause.originalError as typeof cause)
    if (isPlain(cause)) return cause;
  return templateError(error) ?? error;
}
