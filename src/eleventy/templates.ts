import nunjucks from 'nunjucks';
import * as filters from './filters.ts';
import type { EleventyConfig } from './types.ts';

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** Nunjucks as the templates expect it: escaping on, an undefined value an error, filters named as exported. */
export function templatesPlugin(config: EleventyConfig): void {
  config.setNunjucksEnvironmentOptions(OPTIONS);
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter as (value: never) => unknown);
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
