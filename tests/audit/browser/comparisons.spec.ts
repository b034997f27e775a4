/** Every page of two editions holds its own texts; what all of them share is looked at on a sample (pages.spec.ts). */
import { expect } from '@playwright/test';
import { allFaultsOf, type Check } from '../../support/page-checks.ts';
import { test } from '../../support/served.ts';
import { comparisons, editions, sampledComparisons } from '../../support/site.ts';
import { describeVisit, type Look, lookName, show } from '../../support/visit.ts';

/** The narrowest windows in which the texts stand under one another, and side by side. */
const LOOKS: Look[] = [{ width: 320 }, { width: 768 }];
const CHECKS: Check[] = ['fitFaults', 'targetFaults', 'pictureFaults', 'scrollFaults'];

const others = comparisons.filter((comparison) => !sampledComparisons.includes(comparison));
const tags = editions.map(({ locale }) => locale.tag);
/** The same two texts stand in the other order in another comparison, which is looked at more closely. */
const isRepeated = ({ framing, other }: (typeof others)[number]) =>
  tags.indexOf(framing.locale.tag) > tags.indexOf(other.locale.tag);

for (const comparison of others) {
  const { url } = comparison.shell;
  describeVisit({ url, look: { width: 320 } }, (visited) => {
    test(`${url} holds both texts where there is least room`, async () => {
      const { page, complaints } = visited();
      for (const look of isRepeated(comparison) ? LOOKS.slice(0, 1) : LOOKS) {
        await show(page, look);
        const checks = isRepeated(comparison) ? CHECKS.slice(0, 1) : CHECKS;
        expect.soft(await allFaultsOf(page, checks), lookName(look)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });
}
