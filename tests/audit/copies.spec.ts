/** What a reader takes along from a page: its text, as it was written. */
import { expect } from '@playwright/test';
import { sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, documentOf, one } from './documents.ts';

/** Signs that no script needs, that nobody sees, and that a search or a spelling checker stumbles over. */
const UNSEEN = /.{0,20}[\u00AD\u200B\u2060\uFEFF].{0,20}/gu;

sweep('every page holds no sign that is copied and not seen', sweptPages, ({ url }) => {
  const document = documentOf(url);
  const texts = [
    document.title,
    one(document, 'body').textContent ?? '',
    ...all(document, '*').flatMap((element) => [...element.attributes].map(({ value }) => value)),
  ];
  expect(texts.flatMap((text) => text.match(UNSEEN) ?? []).map((text) => JSON.stringify(text))).toEqual([]);
});
