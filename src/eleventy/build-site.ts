import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { ContentError } from '../content/problems.ts';
import { TextError } from '../i18n/translator.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { TemplateError, templateError } from './template-error.ts';

/**
 * Builds the whole site beside `output` and puts it in place only when it is complete, so that a failed
 * build leaves the last good one untouched. Throws an `OutputError` where `output` holds something else than a site,
 * the `ContentError` of faulty content and the `DrawingError` of share images as they are, and a `TemplateError` for a
 * template.
 */
export async function buildSite({ output }: { output: string }): Promise<{ files: number }> {
  const place = output.replace(/[\\/]+$/u, '');
  requireSite(place);
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

/** The folder that a site was to be built in is somebody's. */
class OutputError extends Error {}

/** Nothing but a built site is replaced. */
function requireSite(folder: string): void {
  if (!existsSync(folder)) return;
  const isFolder = statSync(folder).isDirectory();
  if (isFolder && (readdirSync(folder).length === 0 || SITE_FILES.every((name) => existsSync(path.join(folder, name)))))
    return;
  throw new OutputError(
    `${folder}: expected a built site, an empty folder or none, found ${isFolder ? 'other files' : 'a file'}; name another folder with OUTPUT, or remove it.`,
  );
}

/** What every built site has at its top. */
const SITE_FILES = ['_headers', 'index.html'];

function replaceFolder(fresh: string, output: string): void {
  const old = `${output}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(fresh, output);
  rmSync(old, { recursive: true, force: true });
}

/** Says what is wrong in its message alone, without the place in the code. */
export function isPlain(error: unknown): error is Error {
  return [ContentError, DrawingError, TemplateError, TextError, OutputError].some((kind) => error instanceof kind);
}

/** Eleventy wraps what a plugin throws; the plain error is what a reader of the terminal needs. */
function rootCause(error: unknown): unknown {
  for (let cause = error as { originalError?: unknown } | undefined; cause; cause = cause.originalError as typeof cause)
    if (isPlain(cause)) return cause;
  return templateError(error) ?? error;
}
