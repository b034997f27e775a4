import { expect, test } from '@playwright/test';
import { finishedBody, finishedHead } from '../../../src/eleventy/finished.ts';

test('blank lines and indents become one line break each', () => {
  expect(finishedHead('<head>\n\n  <title>Call</title> \n \t\n<meta name="a b">\n</head>')).toBe(
    '<head>\n<title>Call</title>\n<meta name="a b">\n</head>',
  );
});

test('a word with its ending stays in one line, save where no lines are set', () => {
  expect(finishedBody('<p id="n1-mark">БРИКС-а и север-юг</p>')).toBe(
    '<p id="n1-mark"><span class="unbroken">БРИКС-а</span> и север-юг</p>',
  );
  expect(finishedBody('<svg><title>NIS-u</title><text>NIS-u</text></svg>')).toBe(
    '<svg><title>NIS-u</title><text>NIS-u</text></svg>',
  );
});

test('words of another language are marked in the body, and plain in the head', () => {
  expect(finishedBody('<p title="[в](lang:ru)">[в](lang:ru)</p>')).toBe('<p title="в"><span lang="ru">в</span></p>');
  expect(finishedHead('<title>[в](lang:ru)</title>')).toBe('<title>в</title>');
});
