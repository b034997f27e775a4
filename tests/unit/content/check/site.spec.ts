import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { checkSite } from '../../../../src/content/check/site.ts';
import type { Facts } from '../../../../src/content/schema.ts';
import { required, soundContent } from '../../sound.ts';

/** What the check says of the sound facts after `change`. */
function problemsAfter(change: (facts: Facts) => void): [file: string, key: string, expected: string, found: string][] {
  const { facts, ...content } = soundContent((sound) => change(sound.facts));
  const findings = new Findings({ facts, ...content });
  checkSite(facts, findings);
  return findings.problems.map(({ file, key, expected, found }) => [file.replace('_data/', ''), key, expected, found]);
}

const CASES: { name: string; change: (facts: Facts) => void; told: ReturnType<typeof problemsAfter> }[] = [
  { name: 'a sound site', change: () => {}, told: [] },
  {
    name: 'a site about an unknown claim',
    change: ({ site }) => {
      site.subject = 'no-claim';
      site.gap = { from: 'no-call', to: 'bridge-measured' };
    },
    told: [
      ['site.yaml', 'gap.from', 'an id from _data/claims.yaml', 'no-call'],
      ['site.yaml', 'subject', 'an id from _data/claims.yaml', 'no-claim'],
    ],
  },
  {
    name: 'a gap that ends before it begins',
    change: ({ claims }) => Object.assign(required(claims['bridge-measured']), { date: '1999-12-31' }),
    told: [['site.yaml', 'gap', 'the earlier claim first', '2001-06 to 1999-12-31']],
  },
  {
    name: 'a locale derived from nothing',
    change: ({ locales }) => Object.assign(required(locales[2]), { derivedFrom: 'de' }),
    told: [['locales.yaml', 'sr-Latn.derivedFrom', 'the tag of an authored locale', 'de']],
  },
  {
    name: 'a locale derived from one that it is not transliterated from',
    change: ({ locales }) => Object.assign(required(locales[3]), { derivedFrom: 'en' }),
    told: [['locales.yaml', 'ru.derivedFrom', 'nothing: ru is not transliterated from another script', 'en']],
  },
  {
    name: 'a locale derived from a derived one',
    change: ({ locales }) => Object.assign(required(locales[3]), { derivedFrom: 'sr-Latn' }),
    told: [['locales.yaml', 'ru.derivedFrom', 'the tag of an authored locale', 'sr-Latn']],
  },
  {
    name: 'two locales of one path and name',
    change: ({ locales }) => Object.assign(required(locales[3]), { path: 'en', name: 'English' }),
    told: [
      ['locales.yaml', 'en.path', 'every path once', 'en'],
      ['locales.yaml', 'en.name', 'every name once', 'English'],
      ['locales.yaml', 'ru.path', 'every path once', 'en'],
      ['locales.yaml', 'ru.name', 'every name once', 'English'],
    ],
  },
];
for (const { name, change, told } of CASES)
  test(`${name} ${told.length === 0 ? 'passes' : 'is told'}`, () => {
    expect(problemsAfter(change)).toEqual(told);
  });
