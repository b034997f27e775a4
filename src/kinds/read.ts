/** Reads content whose pages may place all kinds. */
import type { Content } from '../content/kind.ts';
import * as content from '../content/read.ts';
import { KINDS } from './index.ts';

/** Facts and words of the content under `root`. Never throws on faulty content: the faults are in `problems`. */
export function readContent(root: string): Content {
  return content.readContent(root, KINDS);
}

/** The same for a command that writes what it has read. Throws a `ContentError` with every fault of the files. */
export function readContentWhole(root: string): Content {
  return content.readContentWhole(root, KINDS);
}
