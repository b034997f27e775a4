import { type Page, test } from '@playwright/test';

/** Opens a page and notes that a test has visited it. */
export async function visit(page: Page, url: string): Promise<Awaited<ReturnType<Page['goto']>>> {
  test.info().annotations.push({ type: 'visited', description: url });
  return page.goto(url);
}
