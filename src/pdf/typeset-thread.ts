/** A thread of `typesetAll`: documents in, the outcome of each out. */
import { parentPort, workerData } from 'node:worker_threads';
import { DrawingError } from '../share/drawing-error.ts';
import { loadTypst } from '../share/typst.ts';
import { type TypesetDocument, typesetPdf } from './typeset.ts';
import type { Job, Outcome } from './typesetters.ts';

const typst = loadTypst();

for (const { index, document } of workerData as Job[]) {
  parentPort?.postMessage({ index, outcome: await outcomeOf(document) });
  // What Typst remembers of one document is of no use to the next.
  typst?.evictCache(0);
}

async function outcomeOf(document: TypesetDocument): Promise<Outcome> {
  if (!typst) return { hasNoTypst: true };
  try {
    return { pdf: await typesetPdf(typst, document) };
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    return { problems: error.problems };
  }
}
