import { expect, test } from '@playwright/test';
import { Citations } from '../../../src/content/citations.ts';
import { messageOf } from '../message-of.ts';
import { required, soundEdition } from '../sound.ts';

const claims = new Map(soundEdition('en').claims.map((claim) => [claim.id, claim]));

test('claims are numbered in order of appearance', () => {
  const citations = new Citations(claims);
  expect(citations.cite('bridge-measured')).toEqual({ number: 1, id: 'ref-1-1', href: '#note-1' });
  expect(citations.cite('bridge-opened')).toEqual({ number: 2, id: 'ref-2-1', href: '#note-2' });
});

test('a claim cited again keeps its number and gets a new place', () => {
  const citations = new Citations(claims);
  citations.cite('bridge-measured');
  citations.cite('bridge-opened');
  expect(citations.cite('bridge-measured')).toEqual({ number: 1, id: 'ref-1-2', href: '#note-1' });
});

test('a note knows its claim and leads back to every place', () => {
  const citations = new Citations(claims);
  citations.cite('bridge-measured');
  citations.cite('bridge-opened');
  citations.cite('bridge-measured');
  const [first, second] = citations.notes.map(required);
  expect(first).toMatchObject({ number: 1, id: 'note-1', claim: { id: 'bridge-measured' } });
  expect(first?.citations.map(({ id }) => id)).toEqual(['ref-1-1', 'ref-1-2']);
  expect(second?.citations.map(({ id }) => id)).toEqual(['ref-2-1']);
});

test('two outputs are numbered apart', () => {
  new Citations(claims).cite('bridge-opened');
  expect(new Citations(claims).cite('bridge-measured').number).toBe(1);
});

test('an unknown claim is refused by name', () => {
  expect(messageOf(() => new Citations(claims).cite('bridge-closed'))).toBe('no claim "bridge-closed"');
});

test('a remark is marked at its first mention only', () => {
  const citations = new Citations(claims);
  expect(citations.footnote('agency', 'A remark.')).toEqual({ id: 'mark-agency', href: '#footnote-agency' });
  expect(citations.footnote('agency', 'A remark.')).toBeNull();
  expect(citations.footnotes).toEqual([{ id: 'footnote-agency', text: 'A remark.', backHref: '#mark-agency' }]);
});
