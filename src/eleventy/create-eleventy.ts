import Eleventy from '@11ty/eleventy';
import configure from '../../eleventy.config.ts';

/**
 * Eleventy over the project's templates. The configuration is handed over, because Eleventy imports a file of it by an
 * address in which it does not escape a `#` or `%` in the name of a folder.
 */
export function createEleventy(output: string, runMode: 'build' | 'serve' = 'build'): Eleventy {
  return new Eleventy('src/pages', output, { configPath: '', config: configure, quietMode: true, runMode });
}
