/** Changes of the words of one locale. */

import { placedBlocks } from '../../../src/content/prose.ts';
import { wordFiles } from '../../../src/content/read.ts';
import { languageOf } from '../../../src/i18n/locale.ts';
import { splitPluralKey } from '../../../src/i18n/plurals.ts';
import { unitsOf } from '../../../src/translations/units.ts';
import type { Draw } from '../../support/draw.ts';
import { withText } from '../../support/with-text.ts';
import { required } from '../../unit/sound.ts';
import type { Change, Kind } from '../change.ts';
import {
  AUTHORED,
  allTexts,
  content,
  labels,
  ownVoice,
  spliced,
  type Text,
  TRANSLATED,
  textOf,
  wordsIn,
} from '../real-content.ts';
import { everyMatch, ofText, replacing } from './pages.ts';

const [SOURCE = ''] = AUTHORED;
const { facts, words } = content;
const texts = AUTHORED.flatMap(allTexts);
const translated = TRANSLATED.flatMap(allTexts);

/** A number in a placeholder: its path and its format. */
const NUMBER = /\{\{([^,}]+), (number|percent|count\([^)]*\))\}\}/gu;

const swapNumbers: Kind = {
  name: 'exchange two numbers in one locale',
  draw(draw) {
    const paths = (text: Text) => [...new Set(everyMatch([text], NUMBER).map(({ match }) => match[1] ?? ''))];
    const text = draw.from(translated.filter((candidate) => paths(candidate).length > 1));
    const [one, other] = draw.pair(paths(text));
    const swapped = text.text.replace(NUMBER, (whole: string, path: string) =>
      path === one ? whole.replace(one, other) : path === other ? whole.replace(other, one) : whole,
    );
    return ofText(text, swapped);
  },
};

const numbersInTranslations = everyMatch(
  translated.filter(({ file }) => !file.endsWith('/strings.json')),
  NUMBER,
);
const numberPaths = Object.entries(facts.claims).flatMap(([id, { values = {} }]) =>
  Object.keys(values).flatMap((name) => (typeof values[name] === 'number' ? [`${id}.${name}`] : [])),
);

const anotherNumber: Kind = {
  name: 'give another number in one locale',
  draw(draw) {
    const found = draw.from(numbersInTranslations);
    const [, path = '', format] = found.match;
    return replacing(found, `{{${draw.from(numberPaths.filter((other) => !other.endsWith(path)))}, ${format}}}`);
  },
};

const typeNumber: Kind = {
  name: 'type a number instead of its placeholder',
  draw: (draw) => replacing(draw.from(numbersInTranslations), String(2 + draw.below(97))),
};

const placeholdersOfFacts = everyMatch(
  texts.filter(({ file }) => !file.endsWith('/strings.json')),
  /\{\{([^,}]+), ([^}]+)\}\}/gu,
);

const unknownVariable: Kind = {
  name: 'name an unknown variable',
  draw(draw) {
    const found = draw.from(placeholdersOfFacts);
    return replacing(found, `{{${found.match[1]}x, ${found.match[2]}}}`);
  },
};

const unknownFormat: Kind = {
  name: 'name an unknown format',
  draw(draw) {
    const found = draw.from(placeholdersOfFacts);
    return replacing(found, `{{${found.match[1]}, ${found.match[2]?.slice(0, -1)}}}`);
  },
};

const openPlaceholder: Kind = {
  name: 'leave a placeholder open',
  draw(draw) {
    const found = draw.from(placeholdersOfFacts);
    return replacing(found, found.match[0].slice(0, -1));
  },
};

const mistypePlural: Kind = {
  name: 'mistype a plural form',
  draw(draw) {
    const tag = draw.from(AUTHORED);
    const forms = labels(tag, 'nouns').filter(({ key }) => splitPluralKey(key).category !== undefined);
    const { file, key } = draw.from(forms);
    const mistyped = `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`;
    const renamed = textOf(file).replace(`"${key}"`, `"${mistyped}"`);
    return { what: `${file}: ${key} → ${mistyped}`, files: { [file]: renamed }, expected: { file, key } };
  },
};

const deleteTranslation: Kind = {
  name: 'delete a translation',
  draw(draw) {
    const tag = draw.from(TRANSLATED);
    const namespace = draw.from(wordFiles(content));
    const { namespaces, interface: known } = required(words[tag]);
    // Without an override the text of the generator is shown.
    const overridden: object = namespace === 'strings' || namespace === 'nouns' ? known[namespace] : {};
    const { file, key } = draw.from(labels(tag, namespace).filter((label) => !Object.hasOwn(overridden, label.key)));
    const tree = required(namespaces[namespace]);
    const without = JSON.stringify(withText(tree, key, undefined));
    return { what: `${file}: ${key} deleted`, files: { [file]: without }, expected: { file, key } };
  },
};

/** A change of one letter of a word of at least three letters. */
function ofLetter(draw: Draw, text: Text, pattern: RegExp, change: (letter: string) => string): Change {
  const { word, at } = draw.from(
    wordsIn(text.text, /\p{Script=Cyrillic}{3,}/gu).filter((found) => pattern.test(found.word)),
  );
  const place = draw.from([...word].flatMap((letter, index) => (pattern.test(letter) ? [index] : [])));
  return ofText(text, spliced(text.text, at + place, 1, change(word[place] ?? '')));
}

const LOOK_ALIKE: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ј: 'j',
  А: 'A',
  К: 'K',
};
const CAN_LOOK_ALIKE = /[аеорсухјАК]/u;
const hasWords = (pattern: RegExp) => (text: Text) =>
  wordsIn(text.text, /\p{Script=Cyrillic}{3,}/gu).some(({ word }) => pattern.test(word));

const latinLetter: Kind = {
  name: 'put a Latin letter into a Cyrillic word',
  draw(draw) {
    const text = draw.from(translated.filter(hasWords(CAN_LOOK_ALIKE)));
    return ofLetter(draw, text, CAN_LOOK_ALIKE, (letter) => LOOK_ALIKE[letter] ?? '');
  },
};

const FOREIGN: Record<string, string[]> = { sr: ['ы', 'й', 'щ', 'ё'], ru: ['ћ', 'ђ', 'љ', 'ј'] };

const foreignLetter: Kind = {
  name: 'put a Russian letter into a Serbian word, or the reverse',
  draw(draw) {
    const text = draw.from(translated.filter(hasWords(/./u)));
    return ofLetter(draw, text, /./u, () => draw.from(FOREIGN[languageOf(text.tag)] ?? []));
  },
};

/** The beginning of a word between spaces, or at the beginning of linked words. */
const WORD_START = /(?<=^|[ [])\p{L}+/gu;
const withWords = (all: Text[]) => all.filter(({ text }) => wordsIn(text, WORD_START).length > 0);
const textsOfWords = withWords(texts);

const strayMark: Kind = {
  name: 'add a stray quotation mark',
  draw(draw) {
    const text = draw.from(textsOfWords);
    const [opening, closing] = required(facts.locales.find(({ tag }) => tag === text.tag)).quotationMarks;
    const { at } = draw.from(wordsIn(text.text, WORD_START));
    return ofText(text, spliced(text.text, at, 0, draw.from([opening, closing, '"'])));
  },
};

const ownTexts = new Map(AUTHORED.map((tag) => [tag, ownVoice(tag)]));

const chargedTerm: Kind = {
  name: 'use a term that takes sides',
  draw(draw) {
    const tag = draw.from(AUTHORED);
    const others = Object.values(facts.wording).flatMap((term) => term.others[tag] ?? []);
    const term = draw.from(others).replaceAll('*', '').replace(' … ', ' ');
    const text = draw.from(ownTexts.get(tag) ?? []);
    return ofText(text, `${text.text} ${term}`);
  },
};

const staleTranslation: Kind = {
  name: 'make a translation stale',
  draw(draw) {
    const tag = draw.from(TRANSLATED);
    const followed = unitsOf(required(words[tag]));
    const text = draw.from(withWords(allTexts(SOURCE)).filter((candidate) => followed.has(unitId(candidate))));
    const { at } = draw.from(wordsIn(text.text, WORD_START));
    const change = ofText(text, spliced(text.text, at, 0, 'then '));
    return { ...change, expected: { file: text.file.replace(`/${SOURCE}/`, `/${tag}/`), key: unitId(text) } };
  },
};

/** The id of a text of the first locale, as records of translations have it. */
function unitId({ file, key }: Text): string {
  const name = required(/([a-z-]+)\.(?:json|md)$/u.exec(file)?.[1]);
  if (file.endsWith('.json')) return `${name}.${name === 'strings' ? splitPluralKey(key).base : key}`;
  const line = Number(/line (\d+)/u.exec(key)?.[1]);
  const blocks = placedBlocks(required(words[SOURCE]?.pages[name]).blocks);
  return `${name}#${required(blocks.find(({ block }) => block.line === line)).place.id}`;
}

export const WORD_KINDS: Kind[] = [
  swapNumbers,
  anotherNumber,
  typeNumber,
  unknownVariable,
  unknownFormat,
  openPlaceholder,
  mistypePlural,
  deleteTranslation,
  latinLetter,
  foreignLetter,
  strayMark,
  chargedTerm,
  staleTranslation,
];
