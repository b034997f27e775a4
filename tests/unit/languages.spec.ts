/** One folder is one language: nothing else in `src` names one, and every language has all that the others have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { WHOLE_NUMBERS } from '../../src/i18n/plurals.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { pluralForms } from '../../src/translations/plural-forms.ts';

const src = path.resolve(import.meta.dirname, '../../src');

/** Comments may give examples in any language. */
const COMMENTS = /\/\*.*?\*\/|(?<![:'"`\w])\/\/[^\n]*|\{#.*?#\}/gsu;
const LANGUAGE_NAMES = new RegExp(
  `\\b(?:${['English', 'Russian', 'Serbian', 'Croatian', 'Bosnian', 'Montenegrin', 'Bulgarian', 'Spanish', 'Arabic'].join('|')})\\b`,
  'u',
);
const TAGS = LANGUAGES.flatMap(({ tag }) => [tag, tag.split('-')[0] ?? tag]);
/** A tag as a text of its own, as a key, or in `:lang(…)`. */
const TAG = new RegExp(
  `['"\`](?:${TAGS.join('|')})['"\`]|:lang\\((?:${TAGS.join('|')})\\)|^\\s*(?:${TAGS.join('|')}): `,
  'mu',
);
/** A collation for sorting that must not depend on the machine is no language of readers. */
const COLLATION = /localeCompare\([^()]*(?:\([^()]*\)[^()]*)*, 'en'\)/gu;
/** What is left to move, and why it is not moved yet. */
const ALLOWED: Record<string, RegExp> = {
  // Cyrillic needs more room between lines; the sheet is the same for every edition.
  'styles/base.css': /body:lang\([\w-]+\)/gu,
  // Scripts, which have the names of languages.
  'i18n/characters.ts': /Script=Arabic|scripts such as Arabic/gu,
};

function namesIn(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8')
    .replace(COMMENTS, '')
    .replace(COLLATION, '')
    .replace(ALLOWED[file] ?? /(?!)/gu, '');
  return text
    .split('\n')
    .filter((line) => LANGUAGE_NAMES.test(line) || TAG.test(line))
    .map((line) => `${file}: ${line.trim()}`);
}

test('no file outside src/languages names a language', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|njk|css|typ|cjs)$/u.test(entry.name))
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('languages/'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(namesIn), 'move what the code knows of a language to src/languages/<tag>').toEqual([]);
});

test('each folder of src/languages is a language of the list', () => {
  const folders = readdirSync(path.join(src, 'languages'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort(), 'register the language in src/languages/index.ts').toEqual(
    LANGUAGES.map(({ tag }) => tag).sort(),
  );
});

for (const { tag, words, transliteration, letters } of LANGUAGES)
  test(`${tag} has words of its own or is transliterated from a language that has`, () => {
    const base = LANGUAGES.find((language) => language.tag === transliteration?.from);
    expect(words ?? base?.words).toBeDefined();
    expect(words?.formats.months ?? []).toHaveLength(words ? 12 : 0);
    expect(letters).toBe(letters.toLowerCase());
  });

for (const { tag, gettextPlural } of LANGUAGES)
  test(`gettext and Unicode choose the same plural forms of ${tag}`, () => {
    // An expression of C, which JavaScript reads alike.
    const placeOf = new Function('n', `return Number(${gettextPlural})`);
    const rules = new Intl.PluralRules(tag);
    const wrong = WHOLE_NUMBERS.flatMap((number) => {
      const [found, expected] = [pluralForms(tag)[placeOf(number)], rules.select(number)];
      return found === expected ? [] : `${number}: ${found} instead of ${expected}`;
    });
    expect(wrong.slice(0, 10), `gettextPlural in src/languages/${tag}/language.ts`).toEqual([]);
  });
