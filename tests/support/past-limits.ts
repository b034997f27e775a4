import { test } from '@playwright/test';
import { againstLimits, type Measure, NEAR_LIMIT } from './limit.ts';

/** What is past its limit. What is near it becomes an annotation of the running test, which the end of the run prints. */
export function pastLimits(measures: Measure[]): string[] {
  const { near, past } = againstLimits(measures);
  for (const description of near) test.info().annotations.push({ type: NEAR_LIMIT, description });
  return past;
}
