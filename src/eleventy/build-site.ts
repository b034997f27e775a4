import { readdirSync } from 'node:fs';
import { OutputError } from '../files/folder-lock.ts';
import { replaceSite } from '../files/replace-site.ts';
import { systemMessage } from '../files/system-error.ts';
import { createEleventy } from './create-eleventy.ts';
import { isPlain } from './is-plain.ts';
import { templateError } from './template-error.ts';

/**
 * Builds the whole site and puts it in place of the last one only when it is complete. Throws an `OutputError` where
 * `output` cannot be written or holds something else than a site, the `ContentError` of faulty content and the
 * `DrawingError` of share images as they are, and a `TemplateError` for a template.
 */
export async function buildSite({ output }: { output: string }): Promise<{ files: number }> {
  let files = 0;
  try {
    await replaceSite(output, async (folder) => {
      const eleventy = createEleventy(folder);
      eleventy.disableLogger();
      await eleventy.write();
      files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    });
  } catch (error) {
    throw plainCause(error, output);
  }
  return { files };
}

/** Eleventy wraps what a plugin throws; the plain error is what a reader of the terminal needs. */
function plainCause(error: unknown, output: string): unknown {
  for (let cause = error as Wrapped; cause; cause = cause.originalError) {
    if (isPlain(cause)) return cause;
    const message = systemMessage(cause);
    if (message !== null) return new OutputError(`${output} was not built: ${message}. The last site stays.`);
  }
  return templateError(error) ?? error;
}

type Wrapped = { originalError?: Wrapped } | undefined;
