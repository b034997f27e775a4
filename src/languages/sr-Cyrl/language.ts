import type { Language } from '../language.ts';
import formats from './formats.json' with { type: 'json' };
import nouns from './nouns.json' with { type: 'json' };
import strings from './strings.json' with { type: 'json' };
import { typography } from './typography.ts';

export const language: Language = {
  tag: 'sr-Cyrl',
  defaults: {
    name: 'Српски',
    intl: 'sr-Cyrl-RS',
    openGraph: 'sr_RS',
    grouping: 'auto',
    fonts: ['serif-latin', 'serif-cyrillic', 'sans-latin', 'sans-cyrillic'],
    quotationMarks: ['„', '”', '’', '’'],
  },
  direction: 'ltr',
  letters: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  typography,
  gettextPlural: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
  // Typst has no place for a script in a language, and hyphenates Serbian in Cyrillic only.
  typst: { lang: 'sr', region: 'RS' },
  dictionary: 'dictionary-sr',
  words: { strings, nouns, formats },
};
