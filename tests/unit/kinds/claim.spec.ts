import { expect, test } from '@playwright/test';
import type { ClaimView } from '../../../src/content/views.ts';
import { disputesTitle, noteOpening } from '../../../src/kinds/claim/view.ts';
import { required, soundEdition } from '../sound.ts';

const claimOf = (tag: string, id: string) => required(soundEdition(tag).claims.find((claim) => claim.id === id));

test('a claim shows its words, who says it, who reports it, its status and its sources', () => {
  const { text, saidBy, reportedBy, status, topic, sources } = claimOf('en', 'bridge-measured');
  expect({ text, saidBy, reportedBy, status, topic }).toEqual({
    text: 'The mayor said that the bridge is 1,250 metres long; 60% of it is new.',
    saidBy: ['The mayor'],
    reportedBy: ['The agency'],
    status: 'stated-by-one-side',
    topic: 'call',
  });
  expect(sources.map(({ id }) => id)).toEqual(['gazette-2024']);
});

test('a claim that nobody else reported names no agency', () => {
  expect(claimOf('en', 'bridge-opened').reportedBy).toEqual([]);
});

const CLAIM_TEXTS = [
  { tag: 'en', text: 'The bridge was opened in June 2001.' },
  { tag: 'sr-Cyrl', text: 'Мост је отворен у_јуну 2001.' },
  { tag: 'sr-Latn', text: 'Most je otvoren u_junu 2001.' },
  { tag: 'ru', text: 'Мост открыли в_июне 2001_года.' },
];
for (const { tag, text } of CLAIM_TEXTS)
  test(`${tag} fills a claim from the claim’s own date: ${text}`, () => {
    expect(claimOf(tag, 'bridge-opened').text).toBe(text.replaceAll('_', '\u00A0'));
  });

test('a claim has its place on the page of sources', () => {
  expect(claimOf('sr-Latn', 'bridge-opened').href).toBe('/sr-latn/sources/#claim-bridge-opened');
});

test('the claims of a topic are listed by date, whatever their order in the file', () => {
  const edition = soundEdition('en', ({ facts }) => {
    for (const [at, claim] of Object.values(facts.claims).entries()) {
      claim.topic = 'call';
      claim.date = `${2030 - at}-01`;
    }
  });
  const { records } = required(edition.pages.find(({ template }) => template === 'sources'));
  const dates = records?.topics.flatMap(({ claims }) => claims.map(({ date }) => date.datetime)) ?? [];
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort());
});

const openings: { name: string; claim: Partial<ClaimView>; who: string; rest: string }[] = [
  {
    name: 'others who reported it',
    claim: { saidBy: ['Мэр'], reportedBy: ['А', 'Б'] },
    who: 'Мэр',
    rest: ' (по данным СМИ: А, Б); сообщается.',
  },
  {
    name: 'one who says it and reported it',
    claim: { saidBy: ['А'], reportedBy: ['А', 'Б'] },
    who: 'А',
    rest: ' (по данным СМИ: Б); сообщается.',
  },
  {
    name: 'only those who say it',
    claim: { saidBy: ['А', 'Б'], reportedBy: ['Б'] },
    who: 'А, Б',
    rest: '; сообщается.',
  },
  {
    name: 'the site, which compared texts',
    claim: { saidBy: ['Этот сайт'], reportedBy: [], status: 'compared' },
    who: 'Наше сравнение',
    rest: '.',
  },
];

for (const { name, claim, who, rest } of openings) {
  test(`a note begins with who says a claim: ${name}`, () => {
    const { claims, t } = soundEdition('ru');
    const opening = noteOpening({ ...required(claims[0]), status: 'reported', ...claim }, t);
    expect(opening.who).toBe(who);
    expect(opening.rest.replaceAll('\u00A0', ' ')).toBe(rest);
  });
}

test('disputed points are named by their number, and nothing where there are none', () => {
  const { claims, t } = soundEdition('en');
  const point = { url: '/en/#conflict', title: 'how long it is' };
  const titleOf = (count: number) => disputesTitle({ ...required(claims[0]), disputes: Array(count).fill(point) }, t);
  expect([0, 1, 2].map(titleOf)).toEqual(['', 'Disputed point', 'Disputed points']);
});
