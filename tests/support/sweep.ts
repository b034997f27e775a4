import { test } from '@playwright/test';

/** ANSI colours, which a message of `expect` has. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'gu');

/**
 * Declares one test that checks every item and fails with the faults of all, each after the address of its item. One test for
 * each item takes longer to start than to run. Where the content has no such item, the test is skipped.
 */
export function sweep<Item extends { url: string }>(
  title: string,
  items: readonly Item[],
  check: (item: Item) => void | Promise<void>,
): void {
  test(title, async () => {
    test.skip(items.length === 0, 'the content has none');
    const faults: string[] = [];
    for (const item of items)
      try {
        // Within a step, since Playwright looks through all earlier expectations of a test for the parent of the next one.
        await test.step(item.url, () => check(item));
      } catch (error) {
        faults.push(`${item.url}: ${(error as Error).message.replaceAll(COLOUR, '')}`);
      }
    if (faults.length > 0) throw new Error(`${faults.length} of ${items.length} fail\n\n${faults.join('\n\n')}`);
  });
}
