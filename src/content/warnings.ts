import { formatProblem, type Problem } from './problems.ts';
import type { SiteFact } from './schema.ts';

/** What a site should say before it is published, and what it means that it does not. */
const DUE = {
  publisher: {
    expected: 'who publishes the site: { name, url }',
    found: 'nothing; every page says that nobody has signed it',
    remedy: 'add the name, and the address of a page about the publisher',
  },
  contact: {
    expected: 'where reports of mistakes go: a mailto: or https: address',
    found: 'nothing; the site says that no address has been set',
    remedy: 'add the address',
  },
};

/** What a site should say before it is published, and does not; the build goes on. */
export function siteWarnings(site: Pick<SiteFact, keyof typeof DUE>): Problem[] {
  return (['publisher', 'contact'] as const)
    .filter((key) => !site[key])
    .map((key) => ({ file: '_data/site.yaml', key, ...DUE[key] }));
}

/** The warnings as lines for a terminal; empty where there are none. */
export function formatWarnings(warnings: Problem[]): string {
  if (warnings.length === 0) return '';
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  return [`${count} about the content:`, ...warnings.map(formatProblem)].join('\n\n');
}
