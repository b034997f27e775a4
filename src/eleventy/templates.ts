import * as filters from './filters.ts';
import type { EleventyConfig } from './types.ts';

/** Nunjucks as the templates expect it: escaping on, an undefined value an error, filters named as exported. */
export function templatesPlugin(config: EleventyConfig): void {
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter as (value: never) => unknown);
  for (const folder of ['src/components', 'src/layouts', 'src/styles', 'src/browser'])
    config.addWatchTarget(`${folder}/`);
}
