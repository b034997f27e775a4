/** Every page of two editions holds its own texts; what all of them share is looked at on a sample (pages.spec.ts). */
import { expect } from '@playwright/test';
import { type Check, faultsOf } from '../../support/page-checks.ts';
import { test } from '../../support/served.ts';
import { comparisons, sampledComparisons } from '../../support/site.ts';
import { describeVisit, type Look, lookName, show } from '../../support/visit.ts';

/** The narrowest windows in which the texts stand under one another, and side by side. */
const LOOKS: Look[] = [{ width: 320 }, { width: 768 }];
const CHECKS: Check[] = ['fitFaults', 'targetFaults', 'pictureFaults', 'scrollFaults'];

const others = comparisons.filter((comparison) => !sampledComparisons.includes(comparison));

for (const { url } of others.map(({ shell }) => shell))
  describeVisit({ url, look: { width: 320 } }, (visited) => {
    test(`${url} holds both texts where there is least room`, async () => {
      const { page, complaints } = visited();
      for (const look of LOOKS) {
        await show(page, look);
        for (const check of CHECKS) expect.soft(await faultsOf(page, check), `${check} ${lookName(look)}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });
