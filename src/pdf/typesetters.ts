/** Typesets many documents at once, in as many threads as the machine has cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TypesetDocument } from './typeset.ts';

/** A PDF, or why there is none: faults of the document, or a machine without Typst. */
export type Outcome = { pdf: Uint8Array } | { problems: string[] } | { hasNoTypst: true };

/** A document with its place among all. */
export interface Job {
  index: number;
  document: TypesetDocument;
}

/** The outcome for each document, in their order. Rejects where a thread fails in any other way. */
export async function typesetAll(documents: TypesetDocument[], threads = availableParallelism()): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await Promise.all(shares(documents, threads).map((jobs) => typesetShare(jobs, outcomes)));
  return outcomes;
}

/** Documents for each thread, given out at once because this thread may be busy: the largest first, to the least laden. */
function shares(documents: TypesetDocument[], threads: number): Job[][] {
  const all = Array.from({ length: Math.min(threads, documents.length) }, () => ({ size: 0, jobs: [] as Job[] }));
  const sized = documents.map((document, index) => ({ document, index, size: JSON.stringify(document).length }));
  for (const { size, ...job } of sized.sort((a, b) => b.size - a.size)) {
    const [share] = all.sort((a, b) => a.size - b.size);
    share?.jobs.push(job);
    if (share) share.size += size;
  }
  return all.map(({ jobs }) => jobs);
}

function typesetShare(jobs: Job[], outcomes: Outcome[]): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(START, { eval: true, workerData: jobs, execArgv: [] })
      .on('message', ({ index, outcome }: { index: number; outcome: Outcome }) => {
        outcomes[index] = outcome;
      })
      .once('error', reject)
      .once('exit', () => resolve());
  });
}

/** A thread does not inherit how the program reads TypeScript. */
const START = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.resolve('./typeset-thread.ts'))});
})`;
