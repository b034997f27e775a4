import nunjucks from 'nunjucks';
import { markLanguages } from '../i18n/foreign-words.ts';
import { WORD_WITH_ENDING } from '../i18n/typography.ts';
import * as filters from './filters.ts';
import type { EleventyConfig, TransformContext } from './types.ts';

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** Nunjucks as the templates expect it: escaping on, an undefined value an error, filters named as exported. */
export function templatesPlugin(config: EleventyConfig): void {
  config.setNunjucksEnvironmentOptions(OPTIONS);
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter as (value: never) => unknown);
  config.addTransform('finish', ofPages(finishPage));
  for (const folder of ['src/components', 'src/kinds', 'src/layouts', 'src/one-by-one', 'src/styles', 'src/browser'])
    config.addWatchTarget(`${folder}/`);
}

/** The same Nunjucks for pages that Eleventy does not render; reads each template once. */
export function templateEnvironment(): nunjucks.Environment {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(['src/components', '.']), OPTIONS);
  for (const [name, filter] of Object.entries(filters))
    environment.addFilter(name, filter as (...values: never[]) => unknown);
  return environment;
}

/** HTML as the templates give it, made into the page that readers get. */
export function finishPage(html: string): string {
  const page = squeeze(html);
  // The style sheets stand before it: long, and without words.
  const body = page.indexOf('<body');
  return markLanguages(page.slice(0, body)) + keepEndings(markLanguages(page.slice(body)));
}

/** Replaces the blank lines and indents that templates leave behind by one line break each. */
function squeeze(html: string): string {
  return html.replace(/[ \t]*\n[ \t\n]*/gu, '\n');
}

/** Keeps a word with its ending in one line, by an element: a joining sign would be copied with the text. */
function keepEndings(html: string): string {
  return html.replace(HYPHENATED, (part, _, text: string | undefined) =>
    text === undefined ? part : `>${text.replace(WORD_WITH_ENDING, '<span class="unbroken">$&</span>')}`,
  );
}

/** An element whose text is not set in lines; else a text with a hyphen, after the end of a tag. */
const HYPHENATED = /<(title|script|style|svg)\b.*?<\/\1>|>([^<]*-[^<]*)/gsu;

/** A transform that changes pages and leaves other files as they are. */
function ofPages(change: (html: string) => string): (this: TransformContext, content: string) => string {
  return function transform(content) {
    const { outputPath } = this.page;
    return outputPath !== false && outputPath.endsWith('.html') ? change(content) : content;
  };
}
