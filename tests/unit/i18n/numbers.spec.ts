import { expect, test } from '@playwright/test';
import { numbersIn } from '../../../src/i18n/numbers.ts';

const READINGS = [
  { intl: 'en-GB', text: 'On 20 October 2024, after 1,234.5 days', numbers: [20, 1234.5, 2024] },
  { intl: 'sr-Cyrl-RS', text: '20. октобра 2024, после 8.309 дана и 4,5%', numbers: [4.5, 20, 2024, 8309] },
  { intl: 'ru-RU', text: '1\u00A0250\u00A0метров, 875 дней, 12,3\u00A0%', numbers: [12.3, 875, 1250] },
  { intl: 'ru-RU', text: 'в 5 раз, в 10 000', numbers: [0, 5, 10] },
  { intl: 'en-GB', text: 'ES-11/1 and N1', numbers: [1, 1, 11] },
  { intl: 'en-GB', text: 'none', numbers: [] },
];
for (const { intl, text, numbers } of READINGS)
  test(`“${text}” in ${intl} holds ${numbers.join(', ') || 'no number'}`, () => {
    expect(numbersIn(text, { intl })).toEqual(numbers);
  });

test('the same numbers in another order are the same', () => {
  expect(numbersIn('80 years on 20 October', { intl: 'en-GB' })).toEqual(
    numbersIn('20 октября, 80 лет', { intl: 'ru-RU' }),
  );
});
