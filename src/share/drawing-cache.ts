import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { systemMessage } from '../files/system-error.ts';
import { writeFiles } from '../files/write-files.ts';

/** The sources in folders under src, for a drawing is made of the program as well. */
export function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap((name) => {
    const folder = path.join(import.meta.dirname, '..', name);
    return readdirSync(folder)
      .filter((name) => name.includes('.'))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  });
}

/** Keeps drawings between builds: `input` is all that a drawing is made of. */
export class DrawingCache {
  static #hasFailed = false;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The drawing of an earlier build. */
  find(input: unknown): Uint8Array | undefined {
    try {
      return readFileSync(this.#fileOf(input));
    } catch {
      return undefined;
    }
  }

  /** Keeps a drawing for the next build. Where the system does not let it, says so once: only time is lost. */
  keep(input: unknown, drawing: Uint8Array): Uint8Array {
    try {
      writeFiles([[this.#fileOf(input), drawing]]);
    } catch (error) {
      const message = systemMessage(error);
      if (message === null) throw error;
      if (!DrawingCache.#hasFailed) console.error(`Drawings are not kept for the next build: ${message}.`);
      DrawingCache.#hasFailed = true;
    }
    return drawing;
  }

  #fileOf(input: unknown): string {
    return path.join(this.#folder, createHash('sha256').update(JSON.stringify(input)).digest('hex'));
  }
}
