import { expect, test } from '@playwright/test';
import { passageFinder, phraseFinder } from '../../../src/i18n/turn-of-phrase.ts';

const FOUND: [phrase: string, text: string, found: string[]][] = [
  ['специальн* военн* операци*', 'о специальной военной операции.', ['специальной военной операции']],
  ['фашис*', 'антифашисти и фашистичка окупација', ['фашистичка']],
  ['фашис*', 'немачко-фашистички', []],
  ['regime', 'a Regime, no regimen', ['Regime']],
  ['на Украине', 'на\u00A0Украине', ['на\u00A0Украине']],
  ['на Украине', 'на Украинец', []],
  ['отказ* … санкци*', 'отказалась вводить новые санкции', ['отказалась вводить новые санкции']],
  ['отказ* … санкци*', 'отказалась говорить о том, вводить ли когда-нибудь санкции', []],
  ['refus*', 'in confusion', []],
  ['Kosovo and Metohija', 'Kosovo and  Metohija’s', ['Kosovo and  Metohija']],
];
for (const [phrase, text, found] of FOUND)
  test(`“${phrase}” finds ${found.length > 0 ? found.join(', ') : 'nothing'} in “${text}”`, () => {
    expect(text.match(phraseFinder(phrase).pattern) ?? []).toEqual(found);
  });

test('a passage is found whatever its punctuation', () => {
  expect('Spoke, as Vučić put it, of “a war”.').toMatch(passageFinder('as Vučić put it of a war').pattern);
  expect('as Vučić puts it').not.toMatch(passageFinder('as Vučić put it').pattern);
});

test('what is found holds the letters that a search asks for first', () => {
  expect(phraseFinder('Kosovo and Metohija').literal).toBe('metohija');
  for (const [phrase, text, found] of FOUND)
    if (found.length > 0) expect(text.toLowerCase()).toContain(phraseFinder(phrase).literal);
});
