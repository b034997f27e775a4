import { expect, test } from '@playwright/test';
import { dataSetViews } from '../../../src/content/data-sets.ts';
import { soundEdition } from '../sound.ts';

test('every data set is offered as a table, as JSON and with its schema, each under a name of its own', () => {
  const dataSets = dataSetViews(soundEdition('ru'));
  expect(dataSets[0]).toEqual({
    id: 'data-claims',
    title: 'Утверждения',
    files: [
      { url: '/ru/data/claims.csv', title: 'Утверждения (CSV)' },
      { url: '/ru/data/claims.json', title: 'Утверждения (JSON)' },
      { url: '/data/claims.schema.json', title: 'Утверждения (JSON Schema)' },
    ],
  });
  const titles = dataSets.flatMap(({ files }) => files.map(({ title }) => title));
  expect(new Set(titles).size).toBe(titles.length);
});
