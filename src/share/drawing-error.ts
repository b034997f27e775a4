/** Share images could not be drawn, or PDFs not be typeset. Carries one line for each problem. */
export class DrawingError extends Error {
  override name = 'DrawingError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
