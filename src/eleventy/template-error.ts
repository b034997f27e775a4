import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import nunjucks from 'nunjucks';
import { formatProblem } from '../content/problems.ts';

/** A template cannot be read, or not be rendered. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

const FRONT_MATTER = /^---\n.*?\n---\n/su;

/**
 * What Eleventy threw for a template, told as a fault of the content is: the file, what was found, how to fix it; null
 * where it threw for something else. Nunjucks names the page or its layout alone: the templates in `folder` are searched
 * for those that cannot be read, and for those that ask for a filter that does not exist.
 */
export function templateError(error: unknown, folder = 'src'): TemplateError | null {
  const { originalError } = error as { originalError?: Error };
  const template = /^\((\S+\.njk)\)/u.exec(originalError?.message ?? '')?.[1];
  if (!template || !originalError) return null;
  const unreadable = unreadableTemplates(folder);
  if (unreadable.length > 0) return new TemplateError(unreadable.join('\n\n'));
  const filter = /filter not found: (\w+)/u.exec(originalError.message)?.[1];
  const asking = templatesIn(folder).filter((file) => filter && readFileSync(file, 'utf8').includes(`| ${filter}`));
  const file = asking.join(', ') || `${path.relative('', template)}, or a component that it shows`;
  return new TemplateError(problem(file, 'a value for all that the template shows', reasonIn(originalError.message)));
}

function templatesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((name) => name.endsWith('.njk')).map((name) => path.join(folder, name));
}

function unreadableTemplates(folder: string): string[] {
  return templatesIn(folder).flatMap((file) => {
    // As many lines as there were, so that places are counted as in the file.
    const lineBreaks = (matter: string) => matter.replace(/[^\n]/gu, '');
    try {
      nunjucks.precompileString(readFileSync(file, 'utf8').replace(FRONT_MATTER, lineBreaks), { name: file });
      return [];
    } catch (error) {
      return problem(file, 'a template that Nunjucks can read', reasonIn((error as Error).message));
    }
  });
}

/** Nunjucks puts the template, the place and the reason in lines of their own. */
function reasonIn(message: string): string {
  const place = /\[Line \d+, Column \d+\]/u.exec(message)?.[0];
  const last = message.split('\n').at(-1) ?? '';
  const reason = last.trim().replace(/^Error: /u, '');
  return place ? `${reason} ${place}` : reason;
}

function problem(file: string, expected: string, found: string): string {
  return formatProblem({
    file,
    key: '',
    expected,
    found,
    remedy: 'fix the template: git diff src shows what was changed',
  });
}
