/** Kinds that change a file as a whole. */
import { type Case, type Files, type Ground, type Kind, WHOLE_FILE } from '../case.ts';
import { textOf } from '../places.ts';

export interface FileCase {
  file: string;
  /** Where the problem must be if the file is refused; the whole file or a line if it is not named. */
  key?: Case['refused']['key'];
  found?: string;
  change(files: Files): void;
}

/** A kind of files that must be refused. */
export function refusedFile(name: string, drawFile: (ground: Ground) => FileCase): Kind {
  return fileKind(name, drawFile, { shown: null, mustBeAccepted: false });
}

/** A kind of files that read as they did before. */
export function acceptedFile(name: string, drawFile: (ground: Ground) => FileCase): Kind {
  return fileKind(name, drawFile, { shown: [], mustBeAccepted: true });
}

/** A kind of files that may be refused; a site that is built of them must be well-formed. */
export function eitherFile(name: string, drawFile: (ground: Ground) => FileCase): Kind {
  return fileKind(name, drawFile, { shown: [], mustBeAccepted: false });
}

function fileKind(
  name: string,
  drawFile: (ground: Ground) => FileCase,
  verdict: Pick<Case, 'shown' | 'mustBeAccepted'>,
): Kind {
  return {
    name,
    draw(ground): Case {
      const { file, key = /^(?:line \d+)?$/u, found, change } = drawFile(ground);
      return {
        kind: name,
        what: file,
        refused: { file, key, ...(found ? { found } : {}) },
        ...verdict,
        edits: { file, field: WHOLE_FILE },
        apply: change,
      };
    },
  };
}

/** The files that a person writes, by what they hold. */
export function authoredFiles(files: Files) {
  const all = [...files.keys()].filter((file) => !file.endsWith('translated-from.json')).sort();
  return {
    all,
    /** Texts of facts, whose keys are ids. */
    words: all.filter((file) => /^locales\/.*\/(?!strings|nouns|formats|names)\w+\.json$/u.test(file)),
    labels: all.filter((file) => file.endsWith('/strings.json')),
    pages: all.filter((file) => file.endsWith('.md')),
    /** Records by id. */
    facts: all.filter((file) => /^_data\/(?!site|locales).*\.yaml$/u.test(file)),
    cyrillic: all.filter((file) => /[а-я]/u.test(textOf(files, file))),
  };
}
