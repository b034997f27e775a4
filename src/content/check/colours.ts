/** The colours of the accounts: that they can be read, and that they belong to accounts that there are. */
import { wcagContrast } from 'culori';
import { INK, THEMES, type Theme, tintOf } from '../../look/palette.ts';
import type { Facts } from '../schema.ts';
import type { Findings } from './findings.ts';

/** Small text needs it (WCAG 1.4.6): names of accounts are set in their colours, on the page and on their own ground. */
const LEAST_CONTRAST = 7;
const FILE = '_data/site.yaml';

export function checkColours({ site, accounts }: Facts, findings: Findings): void {
  const tables = Object.values(accounts);
  const columns = tables.flatMap((table) => Object.keys(table.columns));
  for (const [id, { speakers, ...colours }] of Object.entries(site.accounts ?? {})) {
    if (tables.length > 0 && !columns.includes(id))
      findings.add(FILE, `accounts.${id}`, 'a column of _data/accounts.yaml', id, `use one of ${columns.join(', ')}`);
    findings.requireIds(FILE, `accounts.${id}.speakers`, speakers, 'entities');
    checkContrast(`accounts.${id}`, colours, findings);
  }
  if (site.shared) checkContrast('shared', site.shared, findings);
}

function checkContrast(key: string, colours: Record<Theme, string>, findings: Findings): void {
  for (const theme of THEMES) {
    const colour = colours[theme];
    const ground = tintOf(colour, theme);
    const ratio = Math.min(wcagContrast(colour, INK[theme].page), wcagContrast(colour, ground));
    if (ratio < LEAST_CONTRAST)
      findings.add(
        FILE,
        `${key}.${theme}`,
        `a colour with a contrast of at least ${LEAST_CONTRAST}:1 against the ${theme} page ${INK[theme].page} and against its own ground ${ground}`,
        `${colour}, ${ratio.toFixed(2)}:1`,
        `choose a ${theme === 'light' ? 'darker' : 'lighter'} colour`,
      );
  }
}
