import { setImmediate } from 'node:timers/promises';
import { comparisonsOf } from '../content/comparison.ts';
import type { Edition } from '../content/edition.ts';
import type { Page } from '../content/page.ts';
import { ContentError, type Problem } from '../content/problems.ts';
import { INK } from '../look/palette.ts';
import type { Assets } from './assets.ts';
import { siteWriter } from './site-file.ts';
import { TemplateError, templateError } from './template-error.ts';
import { templateEnvironment } from './templates.ts';
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
 * Writes every page of prose, and every page of two editions, as Eleventy would, with the same templates, but keeps none of
 * them: Eleventy keeps all data and texts until the end. Throws a `ContentError` where a page has the address of a
 * comparison, and a `TemplateError` where one cannot be rendered.
 */
export async function writeOneByOne(site: Site, output: string): Promise<void> {
  const { assets, origin } = site;
  const environment = templateEnvironment();
  const write = siteWriter(output);
  for (const view of viewsOneByOne(site)) {
    // Between two pages, a signal to stop is heard.
    await setImmediate();
    const data = { view, origin, assets, ink: INK };
    const contents = rendered(() => {
      const content = environment.render(`src/one-by-one/${view.page.template}.njk`, data);
      return environment.render('src/layouts/page.njk', { ...data, content });
    });
    write({ url: `${view.page.url}index.html`, contents });
  }
}

function rendered(render: () => string): string {
  try {
    return render();
  } catch (error) {
    throw templateError({ originalError: error }) ?? new TemplateError(String(error));
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
