import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The sources in folders under src, for a drawing is made of the program as well. */
export function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap((name) => {
    const folder = path.join(import.meta.dirname, '..', name);
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  });
}

/** Keeps drawings between builds: `input` is all that a drawing is made of, and `draw` is asked once for each. */
export class DrawingCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(input: unknown, draw: () => Uint8Array): Uint8Array {
    return this.find(input) ?? this.keep(input, draw());
  }

  /** The drawing of an earlier build. */
  find(input: unknown): Uint8Array | undefined {
    try {
      return readFileSync(this.#fileOf(input));
    } catch {
      return undefined;
    }
  }

  /** In one step, because two builds may run at once. */
  keep(input: unknown, drawing: Uint8Array): Uint8Array {
    const file = this.#fileOf(input);
    const unfinished = `${file}.${process.pid}`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, drawing);
    renameSync(unfinished, file);
    return drawing;
  }

  #fileOf(input: unknown): string {
    return path.join(this.#folder, createHash('sha256').update(JSON.stringify(input)).digest('hex'));
  }
}
