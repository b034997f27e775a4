import { expect, test } from '@playwright/test';
import { type Inline, inlinesOf } from '../../../src/content/node.ts';
import type { Page } from '../../../src/content/page.ts';
import { messageOf } from '../message-of.ts';
import { blocksOf, pageOf, required, soundEdition, writePage } from '../sound.ts';

const page = (tag: string, body: string): Page =>
  pageOf(
    soundEdition(tag, (content) => writePage(content, 'overview', body)),
    'overview',
  );
const inlineOf = (tag: string, body: string): Inline[] =>
  inlinesOf(required(blocksOf(page(tag, body), 'paragraph')[0]));

const LINKS = [
  { body: '[x](page:call)', href: '/en/bridge/' },
  { body: '[x](page:call#length)', href: '/en/bridge/#length' },
  { body: '[x](page:overview)', href: '/en/' },
  { body: '[x](page:error)', href: '/en/404.html' },
  { body: '[x](event:opening)', href: '/en/bridge/#event-opening' },
  { body: '[x](quote:mayor-quote)', href: '/en/bridge/#quote-mayor-quote' },
  { body: '[x](entity:mayor)', href: '/en/bridge/#entity-mayor' },
  { body: '[x](source:gazette-2024)', href: '/en/sources/#source-gazette-2024' },
];
for (const { body, href } of LINKS)
  test(`${body} leads to ${href}`, () => {
    expect(inlineOf('en', body)).toEqual([{ type: 'link', href, children: [{ type: 'text', text: 'x' }] }]);
  });

test('a link keeps to its edition', () => {
  expect(inlineOf('sr-Latn', '[x](page:call)')[0]).toMatchObject({ href: '/sr-latn/bridge/' });
});

test('a link to a section of the same page is short', () => {
  const edition = soundEdition('en', (content) => writePage(content, 'overview', '## A {#a}\n\n[x](page:overview#a)'));
  expect(blocksOf(pageOf(edition, 'overview'), 'paragraph').flatMap(inlinesOf)[0]).toMatchObject({ href: '#a' });
});

test('words that refer to a claim carry its number', () => {
  expect(inlineOf('en', 'It [was](claim:bridge-opened), it [was](claim:bridge-opened).')).toMatchObject([
    { type: 'text', text: 'It ' },
    { type: 'text', text: 'was' },
    { type: 'note', number: 1, claim: 'bridge-opened', href: '#n1', id: 'n1-mark' },
    { type: 'text', text: ', it ' },
    { type: 'text', text: 'was' },
    { type: 'note', number: 1, claim: 'bridge-opened', href: '#n1', id: null },
    { type: 'text', text: '.' },
  ]);
});

test('the first mention of a name with a remark carries an asterisk', () => {
  const inline = inlineOf('en', '[A](entity:agency) and [B](entity:agency)');
  expect(inline).toMatchObject([
    { type: 'link' },
    { type: 'remark', id: 'mark-agency', href: '#footnote-agency' },
    { text: ' and ' },
    { type: 'link' },
  ]);
});

const FILLED = [
  { tag: 'en', text: '8,309_days' },
  { tag: 'sr-Cyrl', text: '8.309_дана' },
  { tag: 'sr-Latn', text: '8.309_dana' },
  { tag: 'ru', text: '8309_дней' },
];
for (const { tag, text } of FILLED)
  test(`${tag} fills a placeholder in strong words: ${text}`, () => {
    expect(inlineOf(tag, '**{{gap.days, count(noun: day)}}**')).toEqual([
      { type: 'text', text: '' },
      { type: 'strong', children: [{ type: 'text', text: text.replaceAll('_', '\u00A0') }] },
      { type: 'text', text: '' },
    ]);
  });

test('typographic rules work across links and strong words', () => {
  expect(inlineOf('ru', 'Он был в [Казани](page:call) **и** в Москве')).toMatchObject([
    { text: 'Он был в\u00A0' },
    { children: [{ text: 'Казани' }] },
    { text: ' ' },
    { children: [{ text: 'и' }] },
    { text: '\u00A0в\u00A0Москве' },
  ]);
  expect(inlineOf('sr-Cyrl', '[2024.](page:call), у недељу')).toMatchObject([
    { children: [{ text: '2024' }] },
    { text: ', у\u00A0недељу' },
  ]);
});

test('no mark of the typesetting is left in the texts', () => {
  const texts = JSON.stringify(inlineOf('sr-Cyrl', 'а **б** [в](page:call) г [д](claim:bridge-opened)'));
  expect(texts).not.toMatch(/[\uE000-\uF8FF]/u);
});

test('a reference to what no page shows is refused by name', () => {
  expect(messageOf(() => soundEdition('en', (content) => writePage(content, 'overview', '[x](event:flood)')))).toBe(
    'no page shows event:flood',
  );
});
