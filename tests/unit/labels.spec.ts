import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { factLabels, flattenTexts } from '../../src/content/check/vocabulary.ts';
import { dataSetsOf } from '../../src/content/data-sets.ts';
import { allTexts } from '../../src/content/interface-words.ts';
import { COUNTED } from '../../src/content/parts.ts';
import { votePoint } from '../../src/content/series-schema.ts';
import { scriptOf } from '../../src/i18n/locale.ts';
import { splitPluralKey } from '../../src/i18n/plurals.ts';
import { claimSchema } from '../../src/kinds/claim/facts.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { COLUMNS } from '../../src/kinds/series/series-view.ts';
import { sourceSchema } from '../../src/kinds/source/facts.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { facts, words } from './real-words.ts';
import { required } from './sound.ts';

const project = path.resolve(import.meta.dirname, '../..');
const authored = required(words[required(facts.locales[0]).tag]);
const code = contentsOf('src');

/** What stands behind a prefix that the code ends with a name of its own: of an enumeration, or of a list of its own. */
const NAMES: Record<string, readonly string[]> = {
  'compare.count.': COUNTED,
  'corrections.': ['where', 'said', 'says', 'why'],
  'data.': dataSetsOf({ facts, kinds: KINDS }).map(({ name }) => name),
  'quote.script.': LANGUAGES.map(({ tag }) => scriptOf(tag)),
  'series.column.': Object.values(COLUMNS).flat(),
  'source.kind.': sourceSchema.shape.kind.options,
  'source.note.': sourceSchema.shape.note.unwrap().element.options,
  'status.': claimSchema.shape.status.options,
  'vote.': [...votePoint.shape.vote.options, votePoint.shape.flag.unwrap().value],
  'wording.': ['own', 'others', 'why'],
};
/** Prefixes behind which stands what the facts name. */
const FACT_PREFIXES = ['counted.', 'event.kind.', 'language.', 'menu.', 'quote.translatedFrom.', 'topic.'];

const asked = new Set([...code.matchAll(/\bstrings:([\w.-]+)/gu)].map(([, key = '']) => key));

/** What no page asks for would be translated for nobody; names of languages are there for the sources of any explainer. */
test('every label is asked for by the code or by a fact', () => {
  const wanted = new Set([
    ...asked,
    ...factLabels({ facts, kinds: KINDS }),
    ...Object.entries(NAMES).flatMap(([prefix, names]) => names.map((name) => prefix + name)),
  ]);
  const labels = [...flattenTexts(required(allTexts(authored).strings)).keys()];
  const unused = labels.filter((key) => !wanted.has(splitPluralKey(key).base));
  expect(unused.filter((key) => !key.startsWith('language.'))).toEqual([]);
});

test('the names behind every prefix in the code are known here', () => {
  const prefixes = [...asked].filter((key) => key.endsWith('.'));
  expect(prefixes.sort()).toEqual([...Object.keys(NAMES), ...FACT_PREFIXES].sort());
});

/** All files of a folder as one text. */
function contentsOf(folder: string): string {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|njk|json|md)$/u.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
