/** The parts of citation-js that the citation files are made with; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(record: object);
    format(form: 'biblatex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, unknown> } };
    input: { chain(source: string, options: { generateGraph: boolean }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
