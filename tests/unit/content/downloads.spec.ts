import { expect, test } from '@playwright/test';
import { downloadViews } from '../../../src/content/downloads.ts';
import { soundEdition } from '../sound.ts';

test('every data set is offered as a table, as JSON and with its schema, each under a name of its own', () => {
  const downloads = downloadViews(soundEdition('ru'));
  expect(downloads[0]).toEqual({
    id: 'data-claims',
    title: 'Утверждения',
    files: [
      { url: '/ru/data/claims.csv', title: 'Утверждения (CSV)' },
      { url: '/ru/data/claims.json', title: 'Утверждения (JSON)' },
      { url: '/data/claims.schema.json', title: 'Утверждения (JSON Schema)' },
    ],
  });
  const titles = downloads.flatMap(({ files }) => files.map(({ title }) => title));
  expect(new Set(titles).size).toBe(titles.length);
});
