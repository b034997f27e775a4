import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { typographicFaults } from '../../audit/typographic-faults.ts';

const FAULTS: [tag: string, text: string, fault: string][] = [
  ['en', 'the "call"', 'a straight quotation mark'],
  ['en', "Serbia's vote", 'a straight quotation mark'],
  ['en', 'and so on...', 'three points'],
  ['en', 'two  spaces', 'two spaces'],
  ['en', 'a word , and', 'a space before a mark'],
  ['en', 'a word :', 'a space before a mark'],
  ['en', 'the call - a long one', 'a hyphen for a dash'],
  ['en', 'from 22-24 October', 'a hyphen in a range'],
  ['en', 'some 60 %', 'a space before a percent sign'],
  ['en', 'the call – a long one', 'a dash that begins a line'],
  ['en', 'the „call”', 'marks of another language'],
  ['en', 'the call — a long one', 'an em dash'],
  ['en', 'the call–a long one', 'an unspaced en dash'],
  ['en', 'of 2953 soldiers', 'a number without its comma'],
  ['en', 'some 2,5 years', 'a decimal comma'],
  ['en', 'on October 20', 'a month before its day'],
  ['en', 'on 20/10/2024', 'a date in figures'],
  ['en', 'on the 20th October', 'an ordinal day'],
  ['en', 'on 20 October', 'a space that may break'],
  ['sr-Cyrl', 'тај „позив“', 'marks of another language'],
  ['sr-Cyrl', 'позив\u00A0— дуг', 'an em dash'],
  ['sr-Cyrl', 'позив–дуг', 'an unspaced en dash'],
  ['sr-Cyrl', '2953\u00A0војника', 'a number without its point'],
  ['sr-Cyrl', '2.5\u00A0године', 'a decimal point'],
  ['sr-Cyrl', '20\u00A0октобра 2024.', 'a day without its point'],
  ['sr-Cyrl', '20.\u00A0октобар 2024.', 'a month in the nominative'],
  ['sr-Latn', '20.\u00A0oktobar 2024.', 'a month in the nominative'],
  ['sr-Cyrl', '20.\u00A0Октобра 2024.', 'a month with a capital'],
  ['sr-Cyrl', '20.\u00A0октобра 2024., у\u00A0недељу', 'a point before another mark'],
  ['sr-Cyrl', '05.\u00A0маја', 'a leading zero'],
  ['sr-Cyrl', '20.10.2024.', 'a date in figures without its spaces'],
  ['sr-Cyrl', '20-ог октобра', 'an ending on a day'],
  ['sr-Cyrl', 'у Казању', 'a space that may break'],
  ['sr-Latn', 'u Kazanju', 'a space that may break'],
  ['sr-Cyrl', '20. октобра', 'a space that may break'],
  ['sr-Cyrl', 'позив – дуг', 'a dash that begins a line'],
  ['ru', 'этот “звонок”', 'marks of another language'],
  ['ru', 'звонок\u00A0– долгий', 'an en dash'],
  ['ru', 'звонок—долгий', 'an unspaced em dash'],
  ['ru', 'звонок — долгий', 'a dash that begins a line'],
  ['ru', '12953\u00A0солдата', 'a number of five digits'],
  ['ru', '2\u00A0953\u00A0солдата', 'a number of four digits'],
  ['ru', '2.5\u00A0года', 'a decimal point'],
  ['ru', '20\u00A0октябрь 2024\u00A0года', 'a month in the nominative'],
  ['ru', '20\u00A0Октября 2024\u00A0года', 'a month with a capital'],
  ['ru', '20-го октября 2024\u00A0года', 'an ending on a day'],
  ['ru', '20\u00A0октября 2024, в\u00A0воскресенье', 'a year without its noun'],
  ['ru', 'в Казани', 'a space that may break'],
  ['ru', '60\u00A0%', 'a space before a percent sign'],
];
for (const [tag, text, fault] of FAULTS)
  test(`${tag}: “${text}” has ${fault}`, () => {
    expect(typographicFaults(text, tag).join('; ')).toContain(fault);
  });

const SOUND: [tag: string, text: string][] = [
  [
    'en',
    'On 20\u00A0October 2024\u00A0– a Sunday\u00A0– 2,953 of them, 2.5%, 94 : 9, Vučić–Putin, 22–24\u00A0October, “so”…',
  ],
  ['sr-Cyrl', 'У\u00A0недељу, 20.\u00A0октобра 2024, рекао је\u00A0– 2.953, 2,5%, „тако”…'],
  ['sr-Latn', 'U\u00A0nedelju, 20.\u00A0oktobra 2024, rekao je\u00A0– 2.953, 2,5%, „tako”…'],
  ['ru', 'В\u00A0воскресенье, 20\u00A0октября 2024\u00A0года,\u00A0— 2953, 10\u00A0000, 2,5%, «так»…'],
];
for (const [tag, text] of SOUND)
  test(`${tag}: “${text}” has none`, () => {
    expect(typographicFaults(text, tag)).toEqual([]);
  });

test('every language of the generator has its rules tried on a sound text', () => {
  expect(SOUND.map(([tag]) => tag)).toEqual(LANGUAGES.map(({ tag }) => tag));
});
