/** The parts of citation-js that citations are read with; it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(source: string, options: { generateGraph: boolean }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
