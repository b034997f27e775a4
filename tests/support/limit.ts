/** Limits on bytes: what is past 80 % of one is reported, so that a limit leaves room before it stops the work. */

/** Share of a limit from which it is reported. */
const NOTABLE = 0.8;

/** Type of the annotations of tests that `limits-reporter.ts` prints. */
export const NEAR_LIMIT = 'near its limit';

export interface Measure {
  url: string;
  what: string;
  bytes: number;
  limit: number;
}

/** What is past its limit, and what is near it, each as a sentence. */
export function againstLimits(measures: Measure[]): { near: string[]; past: string[] } {
  const near = measures.filter(({ bytes, limit }) => bytes > NOTABLE * limit && bytes <= limit);
  const past = measures.filter(({ bytes, limit }) => bytes > limit);
  return { near: near.map(sentence), past: past.map(sentence) };
}

/** How much of a limit is used, as a text. */
export function share(bytes: number, limit: number): string {
  return `${Math.round((100 * bytes) / limit)} %`;
}

function sentence({ url, what, bytes, limit }: Measure): string {
  return `${url}: ${what} has ${bytes} bytes, ${share(bytes, limit)} of ${limit}`;
}
