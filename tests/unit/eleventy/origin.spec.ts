import { expect, test } from '@playwright/test';
import { deployOrigin } from '../../../src/eleventy/origin.ts';
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
for (const { name, environment, origin } of CASES)
  test(`canonical addresses begin with ${name}`, () => {
    expect(deployOrigin([soundEdition('en')], environment)).toBe(origin);
  });
