import { templatesPlugin } from './src/eleventy/templates.ts';
import type { EleventyConfig } from './src/eleventy/types.ts';
import { viewsPlugin } from './src/eleventy/views.ts';

const contentRoot = process.env.CONTENT_ROOT ?? '.';

export default function configure(config: EleventyConfig): void {
  config.setIncludesDirectory('../components');
  config.setLayoutsDirectory('../layouts');
  config.setDataDirectory('../no-data');
  config.setTemplateFormats(['njk']);
  config.setQuietMode(true);
  // No warnings of slow functions, which only a busy machine prints.
  for (const group of ['Configuration', 'Data']) config.benchmarkManager.get(group).setMinimumThresholdMs(0);
  config.addPlugin(viewsPlugin(contentRoot));
  config.addPlugin(templatesPlugin);
}
