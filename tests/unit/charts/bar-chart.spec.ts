import { expect, test } from '@playwright/test';
import { barChart } from '../../../src/charts/bar-chart.ts';
import { all, drawn, lengths, row, seriesOf, texts } from './drawn.ts';

const months = seriesOf({
  rows: [
    row({ label: 'contract', cells: ['36 months'], values: [36] }),
    row({ label: 'annex', cells: ['4 months'], values: [4] }),
    row({ label: 'nothing', cells: ['0 months'], values: [0] }),
  ],
});
const shares = seriesOf({
  unit: 'percent',
  rows: [
    row({ label: 'before', cells: ['100%'], values: [100], isOutlined: true, remark: 'not comparable' }),
    row({ label: 'after', cells: ['92%'], values: [92] }),
  ],
});

test('bars begin at zero and are as long as their values', () => {
  const bars = all(drawn(barChart(months)), 'rect');
  const [first = 0, ...others] = lengths(bars, 'width');
  expect(bars.every((bar) => !bar.hasAttribute('x'))).toBe(true);
  expect(first).toBeGreaterThan(50);
  expect(others.map((width) => width / first)).toEqual([expect.closeTo(4 / 36, 2), 0]);
});

test('every bar has its label and its value, printed after its end', () => {
  const picture = drawn(barChart(months));
  expect(texts(picture)).toEqual(['contract', '36 months', 'annex', '4 months', 'nothing', '0 months']);
  expect(lengths(all(picture, '.chart__value'), 'x')).toEqual(lengths(all(picture, 'rect'), 'width'));
});

test('a share is drawn before its whole', () => {
  const picture = drawn(barChart(shares));
  const [whole = 0] = lengths(all(picture, '.chart__whole'), 'width');
  expect(lengths(all(picture, '.chart__mark'), 'width')[0]).toBeCloseTo(whole * 0.92, 1);
});

test('a value that is not comparable is an outline, told from the others without colour, and says so', () => {
  const picture = drawn(barChart(shares));
  expect(all(picture, '.chart__outline')).toHaveLength(1);
  expect(all(picture, '.chart__mark')).toHaveLength(1);
  expect(texts(picture)[0]).toBe('before (not comparable)');
});

test('a long label is broken, and nothing stands on anything', () => {
  const label = 'дополнительное соглашение до тридцатого сентября следующего года';
  const picture = drawn(barChart({ ...months, rows: [row({ label, values: [1] }), ...months.rows] }));
  expect(texts(picture).slice(0, 2).join(' ')).toBe(label);
  const feet = lengths(all(picture, 'text:not(.chart__value)'), 'y');
  expect(feet.toSorted((a, b) => a - b)).toEqual(feet);
  expect(new Set(feet).size).toBe(feet.length);
  const height = Number(picture.getAttribute('height'));
  expect(Math.max(...lengths(all(picture, 'rect'), 'y'))).toBeLessThan(height);
});
