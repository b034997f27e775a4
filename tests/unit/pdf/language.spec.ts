import { expect, test } from '@playwright/test';
import { restoreTags, typstLanguage } from '../../../src/pdf/language.ts';

test('Serbian keeps its script while Typst works, and breaks words in both', () => {
  expect(typstLanguage('sr-Cyrl')).toEqual({ lang: 'sr', region: 'RS' });
  expect(typstLanguage('sr-Latn')).toEqual({ lang: 'hr', region: 'RS' });
});

test('any other language is called as it is written', () => {
  expect(['ru', 'hr', 'cnr', 'zxx'].map((tag) => typstLanguage(tag).lang)).toEqual(['ru', 'hr', 'cnr', 'zxx']);
});

test('the tags come back, and real Croatian stays Croatian', () => {
  expect(restoreTags('/Lang (hr-RS) /Lang (sr-RS) /Lang (hr)')).toBe('/Lang (sr-Latn) /Lang (sr-Cyrl) /Lang (hr)');
  expect(restoreTags('<rdf:li>hr-RS</rdf:li>')).toBe('<rdf:li>sr-Latn</rdf:li>');
});
