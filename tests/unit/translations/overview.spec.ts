import { expect, test } from '@playwright/test';
import { looksUntranslated } from '../../../src/translations/looks-untranslated.ts';
import { overview } from '../../../src/translations/overview.ts';
import { translationStates } from '../../../src/translations/states.ts';
import { required, soundContent } from '../sound.ts';

test('a table counts every locale, the derived one as the one it follows, and the ids that need a look stand under it', () => {
  const content = soundContent(({ words, translatedFrom }) => {
    required(required(words.en).namespaces.claims)['bridge-opened'] = 'It was opened in {{date, monthYearIn}}.';
    required(required(words.ru).namespaces.events).opening = 'The bridge opens';
    delete required(required(words.ru).namespaces.events).measuring;
    delete required(translatedFrom.ru)['error#.title'];
    required(translatedFrom.ru)['claims.gone'] = '0123456789ab';
  });
  const [head, serbian, latin, russian, ...rest] = overview(translationStates(content), content.facts.locales).split(
    '\n',
  );
  const cells = (row: string | undefined) => row?.split(/ {2,}/u);
  expect(cells(head)).toEqual(['locale', 'texts', 'translated', 'stale', 'missing', 'untranslated-looking']);
  const texts = Number(cells(serbian)?.[1]);
  expect(cells(serbian)).toEqual(['sr-Cyrl', String(texts), String(texts - 1), '1', '0', '0']);
  expect(cells(latin)).toEqual(['sr-Latn (as sr-Cyrl)', String(texts), String(texts - 1), '1', '0', '0']);
  const all = Number(cells(russian)?.[1]);
  expect(cells(russian)).toEqual(['ru', String(all), String(all - 3), '2', '1', '1']);
  expect(rest.join('\n')).toBe(`
sr-Cyrl, stale:
  claims.bridge-opened

ru, stale:
  claims.bridge-opened
  error#.title (never reviewed)

ru, missing:
  events.measuring

ru, untranslated-looking:
  events.opening

ru, records of no text:
  claims.gone`);
});

const LOOKS: [original: string, text: string, looks: boolean][] = [
  ['The bridge', 'Мост', false],
  ['The bridge', 'The bridge', true],
  ['[The bridge](page:call)', '[Мост](page:call)', false],
  ['{{gap.days, number}}', '{{gap.days, number}}', false],
  ['The bridge of {{date, year}}', 'The bridge of {{date, date}}!', true],
  ['1 : 2', '1 : 2', false],
];

for (const [original, text, looks] of LOOKS)
  test(`“${text}” for “${original}” ${looks ? 'looks' : 'does not look'} untranslated`, () => {
    expect(looksUntranslated(original, text)).toBe(looks);
  });
