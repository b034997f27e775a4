import { expect, test } from '@playwright/test';
import { required, soundEdition } from '../sound.ts';

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
