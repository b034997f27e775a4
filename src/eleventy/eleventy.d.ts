/** The part of Eleventy's programmatic interface that the build and the development server use. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** Empty for none. */
        configPath: string;
        config?: (config: never) => void;
        quietMode?: boolean;
        runMode?: 'build' | 'serve' | 'watch';
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    /** Writes the site. */
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
  }
}
