import { expect, test } from '@playwright/test';
import { Citations } from '../../../src/content/citations.ts';
import { messageOf } from '../message-of.ts';
import { soundEdition } from '../sound.ts';

const claims = new Map(soundEdition('en').claims.map((claim) => [claim.id, claim]));

test('claims are numbered in order of appearance', () => {
  const citations = new Citations(claims);
  expect(citations.cite('bridge-measured')).toEqual({
    number: 1,
    claim: 'bridge-measured',
    href: '#n1',
    id: 'n1-mark',
  });
  expect(citations.cite('bridge-opened')).toEqual({ number: 2, claim: 'bridge-opened', href: '#n2', id: 'n2-mark' });
});

test('a claim cited again keeps its number, and its note leads back to the first place', () => {
  const citations = new Citations(claims);
  citations.cite('bridge-measured');
  citations.cite('bridge-opened');
  expect(citations.cite('bridge-measured')).toEqual({ number: 1, claim: 'bridge-measured', href: '#n1', id: null });
  expect(citations.notes[0]?.backHref).toBe('#n1-mark');
});

test('a note knows its claim', () => {
  const citations = new Citations(claims);
  citations.cite('bridge-measured');
  citations.cite('bridge-opened');
  citations.cite('bridge-measured');
  expect(citations.notes.map(({ number, id, claim }) => [number, id, claim.id])).toEqual([
    [1, 'n1', 'bridge-measured'],
    [2, 'n2', 'bridge-opened'],
  ]);
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

test('references that stand together begin with the lowest number', () => {
  const citations = new Citations(claims);
  citations.cite('bridge-opened');
  expect(citations.citeTogether(['bridge-measured', 'bridge-opened']).map(({ number }) => number)).toEqual([1, 2]);
});
