/** The same fields as a translation program sends them back: in a gettext PO file. */
import { po } from 'gettext-parser';
import type { Content } from '../../src/content/kind.ts';
import { readContent } from '../../src/kinds/read.ts';
import { exportPo } from '../../src/translations/export-po.ts';
import { planImport } from '../../src/translations/import-po.ts';
import { translationStates } from '../../src/translations/states.ts';
import { required } from '../unit/sound.ts';
import { type Ground, type Place, Refusal, WHOLE_FILE } from './case.ts';

/** The places of the translated locales, each written by an import into the content under `root`. */
export function poPlacesOf(places: Place[], root: string): Place[] {
  const content = readContent(root);
  const [source] = content.facts.locales;
  return places
    .filter(({ tag, unit }) => unit !== undefined && tag !== null && tag !== source?.tag)
    .map((place): Place => {
      const file = `${place.tag}.po`;
      const { id, valueWith } = required(place.unit);
      return {
        ...place,
        format: 'PO',
        key: id,
        file,
        edits: { file: place.file, field: WHOLE_FILE },
        write(files, text) {
          const translated = poWith(content, required(place.tag), id, valueWith(text));
          for (const [name, edited] of importInto(root, content, required(place.tag), translated))
            files.set(name, edited);
        },
      };
    });
}

/** The PO file of a locale with another translation of one text. */
function poWith(content: Content, tag: string, id: string, text: string): string {
  const table = po.parse(poOf(content, tag));
  const [entry] = Object.values(required(table.translations[id]));
  required(entry).msgstr = [text];
  return po.compile(table).toString('utf8');
}

/** Imports changed PO files into the content under `root`. */
export function importerFor(root: string): Ground['importPo'] {
  const content = readContent(root);
  return (files, tag, change) => {
    const edits = importInto(root, content, tag, change(poOf(content, tag)));
    for (const [name, text] of edits) files.set(name, text);
  };
}

/** The PO file of a locale. */
export function poOf(content: Content, tag: string): string {
  const locale = required(translationStates(content).find((state) => state.tag === tag));
  return exportPo({ locale, facts: content.facts, history: () => undefined });
}

/** The files that an import changes. Throws a `Refusal` with the faults that the command reports. */
function importInto(root: string, content: Content, tag: string, source: string): Map<string, string> {
  const locale = required(translationStates(content).find((state) => state.tag === tag));
  const plan = planImport({ root, content, locale, source });
  if ('edits' in plan) return plan.edits;
  throw new Refusal(plan.faults.map(({ id, found }) => ({ file: `${tag}.po`, key: id, found })));
}
