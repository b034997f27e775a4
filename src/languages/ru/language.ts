import type { Language } from '../language.ts';
import {
  keepBeforeNumber,
  keepDash,
  keepInitials,
  keepNumberWith,
  keepWithNext,
  MARKS,
  NBSP,
  rule,
} from '../typographic-rules.ts';
import formats from './formats.json' with { type: 'json' };
import nouns from './nouns.json' with { type: 'json' };
import strings from './strings.json' with { type: 'json' };

export const language: Language = {
  tag: 'ru',
  defaults: {
    name: 'Русский',
    intl: 'ru-RU',
    openGraph: 'ru_RU',
    grouping: 'min2',
    fonts: ['serif-latin', 'serif-cyrillic', 'sans-latin', 'sans-cyrillic'],
    quotationMarks: ['«', '»', '„', '“'],
  },
  direction: 'ltr',
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  typography: [
    keepNumberWith('\\p{Ll}'),
    keepWithNext('в|во|к|ко|с|со|о|об|у|и|а|на|по|но|не|из|за|от|до'),
    keepInitials,
    rule(` (${MARKS})(?=(?:бы|ли|же|б|ж)(?![\\p{L}]))`, `${NBSP}$1`),
    keepDash('—'),
    rule('([№§]) ', `$1${NBSP}`),
    keepBeforeNumber('[Кк]ластер\\p{L}*'),
  ],
  gettextPlural: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
  typst: { lang: 'ru', region: null },
  dictionary: 'dictionary-ru',
  words: { strings, nouns, formats },
};
