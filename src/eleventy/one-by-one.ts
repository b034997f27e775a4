import { setImmediate } from 'node:timers/promises';
import { comparisonsOf } from '../content/comparison.ts';
import type { Edition, Page } from '../content/edition.ts';
import { ContentError, type Problem } from '../content/problems.ts';
import { INK } from '../look/palette.ts';
import type { Assets } from './assets.ts';
import { pageWriter } from './page-writer.ts';
import { comparisonView, pageView, type View, type ViewContext } from './view.ts';

/** Pages of which a site may have thousands; Eleventy paginates all others. */
export function isOneByOne({ template }: Page): boolean {
  return template === 'prose' || template === 'comparison';
}

interface Site extends ViewContext {
  editions: Edition[];
  assets: Assets;
}

/**
 * Writes every page of prose, and every page of two editions, and keeps none of them. Throws a `ContentError` where a
 * page has the address of a comparison.
 */
export async function writeOneByOne(site: Site, output: string): Promise<void> {
  const { assets, origin } = site;
  const write = pageWriter(output);
  for (const view of viewsOneByOne(site)) {
    // Between two pages, a signal to stop is heard.
    await setImmediate();
    write({
      url: view.page.url,
      template: `one-by-one/${view.page.template}.njk`,
      layout: 'layouts/page.njk',
      data: { view, origin, assets, ink: INK },
    });
  }
}

function* viewsOneByOne(site: Site): Generator<View> {
  for (const edition of site.editions)
    for (const page of edition.pages.filter(isOneByOne)) yield pageView(edition, page, site);
  const pages = new Map(site.editions.flatMap((edition) => edition.pages.map(({ id, url }) => [url, id])));
  for (const comparison of comparisonsOf(site.editions)) {
    const { url } = comparison.shell;
    const twin = pages.get(url);
    if (twin !== undefined) throw new ContentError([sameAddress(twin, url)]);
    yield comparisonView(comparison, site);
  }
}

function sameAddress(id: string, url: string): Problem {
  return {
    file: '_data/pages.yaml',
    key: `${id}.path`,
    expected: 'a path of its own',
    found: `${url}, the address of a page of two editions`,
    remedy: 'choose another path',
  };
}
