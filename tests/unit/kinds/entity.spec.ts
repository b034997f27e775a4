import { expect, test } from '@playwright/test';
import { findMentions } from '../../../src/kinds/entity/mentions.ts';
import { soundContent } from '../sound.ts';

const { facts, words, kinds } = soundContent();

test('an entity is mentioned where a text leads to it, or cites a claim of its', () => {
  const mentions = findMentions({ facts, kinds }, words.en as NonNullable<typeof words.en>);
  expect(mentions.get('agency')).toContain('overview');
  expect(mentions.get('mayor')).toContain('overview');
  for (const pages of mentions.values()) expect(pages).toEqual([...new Set(pages)]);
});

test('every authored language mentions an entity on the same pages', () => {
  const authored = facts.locales.filter(({ derivedFrom }) => !derivedFrom).map(({ tag }) => words[tag]);
  const [first, ...others] = authored.map((own) => [...findMentions({ facts, kinds }, own as NonNullable<typeof own>)]);
  expect(others).not.toEqual([]);
  for (const other of others) expect(other).toEqual(first);
});
