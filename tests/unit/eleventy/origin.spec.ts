import { expect, test } from '@playwright/test';
import { citationFiles } from '../../../src/eleventy/citation-files.ts';
import { correctionFeeds } from '../../../src/eleventy/correction-feeds.ts';
import { dataFiles } from '../../../src/eleventy/data-files.ts';
import { deployOrigin } from '../../../src/eleventy/origin.ts';
import { structuredData } from '../../../src/eleventy/structured-data.ts';
import { pdfDocument, pdfPlans } from '../../../src/pdf/document.ts';
import { soundEdition } from '../sound.ts';

const CASES = [
  { name: 'the address of the site', environment: {}, origin: 'https://bridge.example' },
  {
    name: 'Netlify’s address in its builds',
    environment: { NETLIFY: 'true', URL: 'https://a.netlify.app' },
    origin: 'https://a.netlify.app',
  },
  {
    name: 'the address of the site where Netlify names none',
    environment: { NETLIFY: 'true' },
    origin: 'https://bridge.example',
  },
  {
    name: 'the address of the site where something else sets URL',
    environment: { URL: 'https://elsewhere.example' },
    origin: 'https://bridge.example',
  },
];
const IDN = 'https://два-моста.срб';

test('a host in other letters has one form in everything that machines read', async () => {
  const edition = soundEdition('sr-Cyrl', ({ facts }) => {
    facts.site.origin = IDN;
  });
  const origin = deployOrigin([edition], {});
  const files = [
    ...(await dataFiles([edition], origin)),
    ...citationFiles([edition], origin),
    ...correctionFeeds([edition], origin),
  ]
    // What a workbook holds is packed; it has the addresses of the CSV.
    .filter(({ url }) => !url.endsWith('.xlsx'))
    .map(({ contents }) => (typeof contents === 'string' ? contents : Buffer.from(contents).toString('utf8')));
  const pages = edition.pages.flatMap((page) => structuredData({ edition, page, origin }));
  const pdfs = pdfPlans(edition).map((plan) => JSON.stringify(pdfDocument(plan, origin)));
  expect(origin).toBe(new URL(IDN).origin);
  expect(origin).toMatch(/^https:\/\/xn--[a-z0-9-]+\.xn--90a3ac$/u);
  for (const text of [...files, ...pages, ...pdfs]) {
    expect(text).not.toContain('два-моста');
    expect(text).toContain(new URL(IDN).host);
  }
});

for (const { name, environment, origin } of CASES)
  test(`canonical addresses begin with ${name}`, () => {
    expect(deployOrigin([soundEdition('en')], environment)).toBe(origin);
  });
