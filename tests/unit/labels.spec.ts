import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { factLabels, flattenTexts } from '../../src/content/check/vocabulary.ts';
import { splitPluralKey } from '../../src/i18n/plurals.ts';
import { facts, words } from './real-words.ts';
import { required } from './sound.ts';

const project = path.resolve(import.meta.dirname, '../..');
const authored = required(words[required(facts.locales[0]).tag]);
const code = contentsOf('src');

/** What no page asks for would be translated for nobody. */
test('every label is asked for by the code or by a fact', () => {
  const asked = [...code.matchAll(/\bstrings:([\w.-]+)/gu)].map(([, key = '']) => key);
  const isAsked = (key: string) => asked.some((name) => (name.endsWith('.') ? key.startsWith(name) : key === name));
  const wanted = new Set(factLabels(facts));
  const idle = [...flattenTexts(required(authored.namespaces.strings)).keys()].filter((key) => {
    // Languages and topics are asked for by what the facts name alone.
    if (/^(?:language|topic)\./u.test(key)) return !wanted.has(key);
    return !isAsked(splitPluralKey(key).base);
  });
  expect(idle).toEqual([]);
});

/** All files of a folder as one text. */
function contentsOf(folder: string): string {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|njk|json|md)$/u.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
