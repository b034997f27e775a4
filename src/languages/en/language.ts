import type { Language } from '../language.ts';
import { keepBeforeNumber, keepDash, keepNumberWith, MARKS, NBSP, rule, START } from '../typographic-rules.ts';
import formats from './formats.json' with { type: 'json' };
import nouns from './nouns.json' with { type: 'json' };
import strings from './strings.json' with { type: 'json' };

export const language: Language = {
  tag: 'en',
  defaults: {
    name: 'English',
    intl: 'en-GB',
    openGraph: 'en_GB',
    grouping: 'auto',
    fonts: ['serif-latin', 'serif-latin-ext', 'sans-latin', 'sans-latin-ext', 'sans-names'],
    quotationMarks: ['“', '”', '‘', '’'],
  },
  direction: 'ltr',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  typography: [
    keepNumberWith(`(?:${formats.months.join('|')})\\b`),
    keepNumberWith('(?:million|billion|kB|pages?|minutes?|hours?|days?|months?|years?)\\b'),
    rule(`${START}((?:Mr|Mrs|Ms)${MARKS}) (?=${MARKS}\\p{Lu})`, `$1${NBSP}`),
    keepDash('–'),
    keepBeforeNumber('Cluster'),
  ],
  gettextPlural: '(n != 1)',
  typst: { lang: 'en', region: null },
  dictionary: 'dictionary-en-gb',
  words: { strings, nouns, formats },
};
