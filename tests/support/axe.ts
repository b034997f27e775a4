import type { Page } from '@playwright/test';
import axe, { type RuleObject, type RunOptions } from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** 7:1 takes the place of 4.5:1; rules of level AAA are off until named. */
const RULES: RuleObject = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
  'meta-refresh-no-exceptions': { enabled: true },
  // 24 px, by far the slowest rule: `targetFaults` asks for 44 px.
  'target-size': { enabled: false },
};

/**
 * What axe finds fault with on an open page, by all rules but those left out. axe runs inside the page: through its Playwright package, which carries
 * every passed check out of the page and back, it takes five times as long.
 */
export async function axeFaults(page: Page, without: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}: ${help} (${nodes.length}: ${places.join(' | ')})`;
    });
  }, optionsOf(without));
}

function optionsOf(without: string[]): RunOptions {
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return { runOnly: { type: 'tag', values: STANDARDS }, rules: { ...RULES, ...off }, resultTypes: ['violations'] };
}
