import { templatesPlugin } from './src/eleventy/templates.ts';
import type { EleventyConfig, EleventyDirectories } from './src/eleventy/types.ts';
import { viewsPlugin } from './src/eleventy/views.ts';

const contentRoot = process.env.CONTENT_ROOT ?? '.';

export default function configure(config: EleventyConfig): EleventyDirectories {
  config.addPlugin(viewsPlugin(contentRoot));
  config.addPlugin(templatesPlugin);
  config.setQuietMode(true);
  return {
    dir: { input: 'src/pages', includes: '../components', layouts: '../layouts', data: '../no-data' },
    templateFormats: ['njk'],
  };
}
