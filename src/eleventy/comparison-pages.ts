import { setImmediate } from 'node:timers/promises';
import { type Comparison, comparisonsOf } from '../content/comparison.ts';
import type { Edition } from '../content/edition.ts';
import type { Assets } from './assets.ts';
import { pageWriter } from './page-writer.ts';
import { DRAFT_SHEET, sheetsOf } from './style-sheets.ts';
import type { View } from './views.ts';

/** A page of two editions; kept out of search engines, since it says what two other pages say. */
interface ComparisonView extends View {
  comparison: Comparison;
}

interface Options {
  editions: Edition[];
  origin: string;
  assets: Assets;
  isDraft: boolean;
}

/**
 * Writes the pages of two editions, one by one: there are three for each page of four editions, the most of any kind,
 * and each holds two texts.
 */
export async function writeComparisons({ editions, origin, assets, isDraft }: Options, output: string): Promise<void> {
  const write = pageWriter(output);
  for (const comparison of comparisonsOf(editions)) {
    // Between two pages, a signal to stop is heard.
    await setImmediate();
    write({
      url: comparison.shell.url,
      template: 'pages/each-pair/comparison.njk',
      layout: 'layouts/page.njk',
      data: { view: viewOf(comparison, origin, isDraft), origin, assets },
    });
  }
}

function viewOf(comparison: Comparison, origin: string, isDraft: boolean): ComparisonView {
  const { framing, other, shell } = comparison;
  return {
    comparison,
    edition: framing,
    page: shell,
    canonical: origin + shell.url,
    structuredData: [],
    sheets: [...sheetsOf(shell), ...(isDraft ? [DRAFT_SHEET] : [])],
    fonts: [...new Set([...framing.locale.fonts, ...other.locale.fonts])],
    shareImage: null,
    pdf: null,
    downloads: [],
  };
}
