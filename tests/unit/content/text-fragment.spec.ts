import { expect, test } from '@playwright/test';
import type { Inline } from '../../../src/content/node.ts';
import { backHref } from '../../../src/content/text-fragment.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const mark: Inline = { type: 'note', number: 1, claim: 'bridge-opened', href: '#n1', id: null };
const paragraph = (inline: Inline[], anchor: string | null = 'gas') =>
  backHref('/en/call/', {
    id: 'gas.1',
    anchor,
    isListed: false,
    kind: 'paragraph',
    lines: [{ key: 'text', role: 'text', lang: null, inline }],
  });

const PLACES = [
  {
    name: 'words before the first mark',
    href: paragraph([text('One, two'), text(' three'), mark, text('.')]),
    at: '#gas:~:text=One%2C%20two%20three',
  },
  {
    name: 'nine words, without the mark after them',
    href: paragraph([text('a b c d e f g h i, j')]),
    at: '#gas:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i',
  },
  { name: 'a hyphen, which has a meaning there', href: paragraph([text('N1-a')]), at: '#gas:~:text=N1%2Da' },
  { name: 'a space that does not break', href: paragraph([text('5\u00A0km')]), at: '#gas:~:text=5%20km' },
  { name: 'no section above', href: paragraph([text('One')], null), at: '#:~:text=One' },
  { name: 'no words before the first mark', href: paragraph([mark]), at: '#gas' },
];
for (const { name, href, at } of PLACES)
  test(`a paragraph is found by its first words: ${name}`, () => {
    expect(href).toBe(`/en/call/${at}`);
  });

test('what has an id is found by it, and the opening by the page', () => {
  const lines = [{ key: 'text', role: 'text' as const, lang: null, inline: [text('One')] }];
  expect(backHref('/en/call/', { id: 'gas', anchor: 'gas', isListed: false, kind: 'heading', lines })).toBe(
    '/en/call/#gas',
  );
  expect(backHref('/en/call/', { id: 'opening', anchor: null, isListed: false, kind: 'opening', lines })).toBe(
    '/en/call/',
  );
});
