/** The content that the fuzz run changes: the sound fixture with corrections, in a folder of its own. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError } from '../../src/content/problems.ts';
import { TRANSLATED_FROM } from '../../src/content/read.ts';
import { readContent } from '../../src/kinds/read.ts';
import { loadEditions } from '../../src/load/load.ts';
import { acceptTranslations } from '../../src/translations/accept.ts';
import { translationStates } from '../../src/translations/states.ts';
import { composeRoot } from '../fixtures/compose.ts';
import { correctRoot } from '../unit/corrected.ts';
import type { Files, Reported } from './case.ts';

/** A content root on the disk, with its files as they are before any case. */
export class Fixture {
  readonly root = composeRoot();
  readonly files: Files;
  readonly #folders = [this.root];

  constructor() {
    correctRoot(this.root);
    this.files = new Map(
      readdirSync(this.root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)))
        .map((file) => [file, readFileSync(path.join(this.root, file), 'utf8')]),
    );
    loadEditions(this.root);
  }

  /** The problems that a build reports of the changed files, which are put back afterwards. */
  problemsWith(files: Files): Reported[] {
    const changed = this.#changed(files);
    this.#write(changed);
    try {
      this.#record();
      loadEditions(this.root);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    } finally {
      for (const file of [...changed.keys(), TRANSLATED_FROM]) this.#restore(file);
    }
  }

  /** Another root with changed files, reviewed. */
  copyWith(files: Files): string {
    const copy = new Fixture();
    copy.#write(copy.#changed(files));
    copy.#record();
    this.#folders.push(copy.root);
    return copy.root;
  }

  /** A folder that is removed with the fixture. */
  folder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
    this.#folders.push(folder);
    return folder;
  }

  remove(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  /** Puts a file back, or takes away one that was not there, with the folder that came with it. */
  #restore(file: string): void {
    const own = this.files.get(file);
    const place = path.join(this.root, file);
    if (own !== undefined) writeFileSync(place, own);
    else {
      rmSync(place, { force: true });
      const folder = path.dirname(place);
      if (readdirSync(folder).length === 0) rmdirSync(folder);
    }
  }

  #changed(files: Files): Files {
    return new Map([...files].filter(([file, text]) => text !== this.files.get(file)));
  }

  #write(files: Files): void {
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
      writeFileSync(path.join(this.root, file), text);
    }
  }

  /** Records every translation as reviewed, as far as the files can be read. */
  #record(): void {
    const content = readContent(this.root);
    if (content.problems.length > 0) return;
    const records = translationStates(content).map((locale) => {
      return [locale.tag, acceptTranslations({ locale, records: {}, isNamed: () => true }).records];
    });
    writeFileSync(path.join(this.root, TRANSLATED_FROM), JSON.stringify(Object.fromEntries(records)));
  }
}
