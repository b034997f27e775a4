/** Texts that a program on the way could execute or interpret; they must appear as typed, or be refused. */
import type { Kind, Place } from '../case.ts';
import { marker, snippetKind, textKind } from './text-kind.ts';

const isWords = ({ words: [before] }: Place) => before !== '';
const isParagraph = ({ name, writeRaw }: Place) => name === 'paragraph of a page' && writeRaw !== undefined;

/** Markdown of other dialects, written as it is. */
const dialects: Kind = textKind({
  name: 'Markdown of other dialects',
  verdict: 'accepted',
  formats: ['Markdown'],
  isFor: isParagraph,
  text: (draw, { words: [before, after] }) => ({
    text: `${before} ${marker(draw)} ${draw.from(['~~a~~', '==a==', 'a^b^', ':smile:', '$x^y$', '$$x$$', '[TOC]', '{.class}', 'www.a.example', 'https://a.example/', '(c) -- ...', '^[a note]', '[^note]', '[[page]]', '@user', 'a | b | c', 'f(x)'])} ${after}`,
    isRaw: true,
  }),
});

/** A paragraph that Markdown would swallow whole. */
const definitions: Kind = textKind({
  name: 'a definition that Markdown swallows',
  verdict: 'either',
  formats: ['Markdown'],
  isFor: isParagraph,
  text(draw, { words: [before] }) {
    const name = marker(draw);
    return { text: `[${name}]: ${draw.from(['claim:bridge-opened', 'https://a.example/ (x)', before])}`, isRaw: true };
  },
});

/** A title of a link, or the text of a picture, which no output shows. */
const unseen: Kind = textKind({
  name: 'words in Markdown that no output shows',
  verdict: 'refused',
  formats: ['Markdown'],
  isFor: isParagraph,
  text: (draw, { words: [before] }) => ({
    text: draw.from([
      `${before} [${marker(draw)}](page:overview "${before}")`,
      `![${before}](quote:mayor-quote)`,
      `![](quote:mayor-quote '${before}')`,
    ]),
    isRaw: true,
  }),
});

const longTexts: Kind = textKind({
  name: 'a text or a word of great length',
  verdict: 'accepted',
  isFor: ({ outputs, words: [before] }) => before !== '' && !outputs.includes('PDF'),
  text(draw, { words: [before, after] }) {
    const mark = marker(draw);
    const long = draw.from(['words '.repeat(3000), 'word'.repeat(3000), '('.repeat(2000), '['.repeat(500)]);
    return { text: `${before} ${mark} ${long.trim()} ${after}` };
  },
});

export const INTERPRETED_KINDS: Kind[] = [
  snippetKind('nesting of the translator', [
    '$t(strings:site.title)',
    '$t(site.title)',
    "$t(strings:menu.call, { 'context': 'x' })",
    '$t(',
    '$t(nothing:here)',
    '$t(strings:note.reference)',
  ]),
  snippetKind('interpolation of the translator', [
    '{{',
    '}}',
    '{{ }}',
    '{{}}',
    '{{site.checked}}',
    '{{- site.checked, date}}',
    '{{constructor}}',
    '{{__proto__, number}}',
    '{{toString, date}}',
    '{{bridge-measured.length.constructor, number}}',
    '{{bridge-measured.length, count(noun: constructor)}}',
    '{day} {month}',
    '{number}',
    '{{lng}}',
  ]),
  snippetKind(
    'a template',
    ['{% raw %}', '{% include x %}', '{# a #}', '{{ view | dump }}', '<%= a %>', '#{a}', '@{{a}}'],
    {
      isFor: isWords,
    },
  ),
  snippetKind('HTML', [
    '<script>alert(document.cookie)</script>',
    '<img src=x onerror=alert()>',
    '</title><script>alert()</script>',
    '<!-- a -->',
    '<!--',
    '-->',
    '<svg onload=alert()>',
    '</style><b>',
    '</textarea>',
    '<a href=javascript:alert()>a</a>',
    '<b>a</b>',
    '<',
    '< a > b',
    "' onmouseover='alert()",
    '" onmouseover="alert()',
    '<br/>',
    '<?php a ?>',
  ]),
  snippetKind('the end of a script element', [
    '</script>',
    '</script><!--',
    '<!--<script>',
    '\\u003c/script>',
    '</SCRIPT >',
  ]),
  snippetKind('the end of a style sheet', ['</style>', '*/', '} * { display: none }', '\\', '"; } @import "a']),
  snippetKind('entities', ['&amp;', '&lt;b&gt;', '&nbsp;', '&', '&&', '&#;', '&unknown;', '&copy', '&amp;lt;', '&x;']),
  snippetKind('marks of XML', [
    ']]>',
    '<![CDATA[a]]>',
    '<?xml a?>',
    '<!DOCTYPE a>',
    '<!ENTITY a SYSTEM>',
    'xml:lang',
    '<a/>',
  ]),
  textKind({
    name: 'a formula of a spreadsheet',
    verdict: 'either',
    isFor: ({ outputs, words: [before] }) => outputs.includes('CSV') && before !== '',
    text: (draw, { words: [, after] }) => {
      const [opening, mark] = [
        draw.from(['=', '+', '-', '@', '=HYPERLINK(A)', "=cmd|' /C calc'!A", '@SUM(A)', '-A+A', '＝A', '＋', '==']),
        marker(draw),
      ];
      return { text: `${opening}${draw.from(['', ' '])}${mark} ${after}` };
    },
  }),
  snippetKind('separators of a table', ['a,b;c', ', , ,', '; ;', "'a'", 'a|b', '"a","b"', '""', "'"], {
    isFor: ({ outputs }) => outputs.includes('CSV'),
  }),
  snippetKind(
    'markup of LaTeX',
    [
      '\\',
      '{',
      '}',
      '}}',
      '{{a}',
      '%',
      '&',
      '#',
      '_',
      '$',
      '~',
      '^',
      '--',
      "''",
      '``',
      ',,',
      '<<',
      '\\input{a}',
      '\\end{a}',
      '50\\%',
      '@string{a = b}',
      'a_b^c',
      '$x$',
      '\\&',
      '\\textbf{a}',
      '\\"a',
      "\\'e",
      '{\\"u}',
    ],
    {
      isFor: ({ outputs }) => outputs.includes('BibTeX'),
    },
  ),
  snippetKind('tags of RIS', ['ER  - ', 'TY  - BOOK', 'TI  - a', 'AU  - a, b', ', ', ' - '], {
    isFor: ({ outputs }) => outputs.includes('RIS'),
  }),
  dialects,
  definitions,
  unseen,
  snippetKind(
    'Markdown in a text',
    [
      '**a**',
      '_a_',
      '`a`',
      '[a](claim:bridge-opened)',
      '![](quote:mayor-quote)',
      '# a',
      '- a',
      '> a',
      '***',
      'a  ',
      '\\*',
      '~~~',
      '```',
      '{#a}',
      '[a]',
      '<https://a.example>',
      '    a',
    ],
    {
      isFor: isWords,
    },
  ),
  snippetKind(
    'markup of Typst',
    [
      '#panic()',
      '#eval()',
      '$ x $',
      '*a* _b_',
      '@ref',
      '<label>',
      '// a',
      '/* a */',
      '= a',
      '#let a = b',
      '\\ ',
      '~',
      '---',
      '#sys',
      '`a`',
    ],
    {
      isFor: ({ outputs, words: [before] }) => outputs.includes('PDF') && before !== '',
    },
  ),
  snippetKind('escapes of PO', ['\\n', '\\\\', '\\t', '\\x', '%s %d', '%%', 'msgstr', '#~ msgid', '\\'], {
    isFor: ({ outputs }) => outputs.includes('PO'),
  }),
  snippetKind('patterns of a replacement', ['$&', "$'", '$`', '$$', '$<a>', '$', '\\$&']),
  snippetKind('signs of regular expressions', [
    '(',
    ')',
    '[a-',
    '(?<=a)',
    '*',
    '+?',
    '.*',
    '^',
    '|',
    '\\p{L}',
    '\\',
    '[^]',
    '(a+)+b',
  ]),
  snippetKind('quotation marks and apostrophes', ['"', "'", '’', '“a”', '«a»', '„a“', '‹a›', "'a'", '``a´´'], {
    isFor: isWords,
  }),
  snippetKind(
    'an invalid address',
    [
      '"onmouseover="alert()',
      ' a',
      'javascript:alert()',
      '../../a',
      '%',
      '%zz',
      '?a=b&c=d#e',
      '<script>',
      '\\a',
      '{a}',
    ],
    {
      isFor: ({ words: [before] }) => before === '',
      formats: ['YAML'],
    },
  ),
  longTexts,
];
