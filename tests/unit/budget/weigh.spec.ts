import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { limitOf } from '../../budget/limits.ts';
import { sizeOf, weigh } from '../../budget/weigh.ts';

/** Text that brotli cannot shorten by much. */
const noise = (bytes: number) => randomBytes(bytes / 2).toString('hex');
const page = ({ styles = '', before = '', after = '' }) =>
  `<head><style>${styles}</style></head><body><h1>Title</h1><p>Lead</p>${before}<div class="prose"><p>First.</p>${after}`;
const headers = new Headers({ 'content-type': 'text/html' });

test('a page weighs what it has after brotli, and its header', async () => {
  const body = page({ after: noise(4000) });
  const { page: bytes } = await weigh({ headers, body });
  expect(bytes).toBeGreaterThan((await sizeOf(body)) + 'content-type: text/html'.length);
  const withPolicy = await weigh({
    headers: new Headers({ ...Object.fromEntries(headers), policy: 'x'.repeat(900) }),
    body,
  });
  expect(withPolicy.page - bytes).toBe('policy: \r\n'.length + 900);
});

test('text below the first paragraph does not keep readers waiting', async () => {
  const short = await weigh({ headers, body: page({}) });
  const long = await weigh({ headers, body: page({ after: noise(40_000) }) });
  expect(long.page).toBeGreaterThan(15_000);
  expect(long.opening).toBeLessThan(short.opening + 1500);
});

for (const place of ['styles', 'before'] as const)
  test(`what stands above the first paragraph does (${place})`, async () => {
    const { opening } = await weigh({ headers, body: page({ [place]: noise(40_000), after: noise(4000) }) });
    expect(opening).toBeGreaterThan(15_000);
  });

test('a page without a paragraph is no page', async () => {
  await expect(weigh({ headers, body: '<h1>Title</h1>' })).rejects.toThrow('without a heading and a paragraph');
});

test('a page of two texts may weigh twice as much, the page of all half as much as all', () => {
  expect(limitOf({ template: 'comparison', menu: false }, 9)).toBe(2 * limitOf({ template: 'prose', menu: false }, 9));
  expect(limitOf({ template: 'print', menu: false }, 9)).toBe((9 / 2) * limitOf({ template: 'prose', menu: false }, 9));
  expect(limitOf({ template: 'records', menu: false }, 9)).toBeGreaterThan(
    limitOf({ template: 'prose', menu: 'story' }, 9),
  );
  expect(limitOf({ template: 'prose', menu: 'reference' }, 9)).toBe(limitOf({ template: 'records', menu: false }, 9));
});
