import { expect, test } from '@playwright/test';
import { comparisonUrl } from '../../../src/content/comparison-url.ts';
import { required, soundContent } from '../sound.ts';

const [english, , , russian] = soundContent().facts.locales;

const ADDRESSES = [
  { name: 'a page', page: '/ru/call/', url: '/ru/compare/en/call/' },
  { name: 'the front page', page: '/ru/', url: '/ru/compare/en/' },
];
for (const { name, page, url } of ADDRESSES)
  test(`${name} stands beside its own in English at ${url}`, () => {
    const [locale, other] = [required(russian), required(english)];
    expect(comparisonUrl({ home: '/ru/compare/', locale, other, page })).toBe(url);
  });
