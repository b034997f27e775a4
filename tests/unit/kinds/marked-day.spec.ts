import { expect, test } from '@playwright/test';
import { pointsBefore } from '../../../src/kinds/series/marked-day.ts';

const sources = ['gazette-2024'];
const value = (date: string, end?: string) => ({ date, value: 1, sources, ...(end ? { end } : {}) });

for (const { name, points, day, before } of [
  { name: 'a year is over when its days are', points: [value('2021'), value('2022')], day: '2022-02-24', before: 1 },
  {
    name: 'a month is over when its days are',
    points: [value('2022-01'), value('2022-02')],
    day: '2022-02-24',
    before: 1,
  },
  {
    name: 'a day is over on the next',
    points: [value('2022-02-23'), value('2022-02-24')],
    day: '2022-02-24',
    before: 1,
  },
  { name: 'a span is over at its end', points: [value('2021', '2022-03-31')], day: '2022-02-24', before: 0 },
])
  test(`points before a marked day: ${name}`, () => {
    expect(pointsBefore(Object.fromEntries(points.entries()), day)).toBe(before);
  });
