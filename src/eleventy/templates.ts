import { WORD_WITH_ENDING } from '../i18n/typography.ts';
import * as filters from './filters.ts';
import type { EleventyConfig, TransformContext } from './types.ts';

/** Nunjucks as the templates expect it: escaping on, an undefined value an error, filters named as exported. */
export function templatesPlugin(config: EleventyConfig): void {
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter as (value: never) => unknown);
  config.addNunjucksGlobal('kept', kept);
  config.addTransform('squeeze', squeeze);
  config.addTransform('keepEndings', keepEndings);
  for (const folder of ['src/components', 'src/layouts', 'src/styles', 'src/browser'])
    config.addWatchTarget(`${folder}/`);
}

/** Line breaks and indents of templates as one break each: white space that a browser folds is not sent. */
function squeeze(this: TransformContext, content: string): string {
  return isHtml(this) ? content.replace(/[ \t]*\n[ \t\n]*/gu, '\n') : content;
}

/** Keeps a word with its ending in one line, by an element: a joining sign would be copied with the text. */
function keepEndings(this: TransformContext, content: string): string {
  if (!isHtml(this)) return content;
  return content.replace(HYPHENATED, (part, _, text: string | undefined) =>
    text === undefined ? part : `>${text.replace(WORD_WITH_ENDING, '<span class="unbroken">$&</span>')}`,
  );
}

/** An element whose text is not set in lines; else a text with a hyphen, after the end of a tag. */
const HYPHENATED = /<(title|script|style|svg)\b.*?<\/\1>|>([^<]*-[^<]*)/gsu;

function isHtml({ page }: TransformContext): boolean {
  return page.outputPath !== false && page.outputPath.endsWith('.html');
}

type Macro = (params: object) => unknown;
const keptByOwner = new WeakMap<object, Map<string, unknown>>();

/** Output of a macro, made once for each owner and name: a claim's sources read the same on every page. */
function kept(owner: object, name: string, macro: Macro, params: object): unknown {
  const outputs = keptByOwner.get(owner) ?? new Map<string, unknown>();
  keptByOwner.set(owner, outputs);
  if (!outputs.has(name)) outputs.set(name, macro(params));
  return outputs.get(name);
}
