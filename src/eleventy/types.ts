/** The few shapes of Eleventy that the project relies on; Eleventy ships no types. */
export interface EleventyConfig {
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (value: never) => unknown): void;
  addWatchTarget(path: string): void;
  on(event: 'eleventy.before' | 'eleventy.after', listener: (build: BuildEvent) => Promise<void>): void;
  /** Folders count from the one of the pages. */
  setIncludesDirectory(folder: string): void;
  setLayoutsDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setTemplateFormats(formats: string[]): void;
  setNunjucksEnvironmentOptions(options: Record<string, unknown>): void;
  setQuietMode(isQuiet: boolean): void;
  /** Times of functions by group; a threshold of 0 prints none. */
  benchmarkManager: { get(group: string): { setMinimumThresholdMs(threshold: number): void } };
}

/** What Eleventy tells of a build. */
export interface BuildEvent {
  runMode: 'build' | 'serve' | 'watch';
  directories: { output: string };
}
