import { expect } from '@playwright/test';
import { builtFiles, builtPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, attributes, documentOf, editionPages, nameOf, origin, repeated } from './documents.ts';

const files = new Set(builtFiles());
const idsByUrl = new Map<string, Set<string>>();

sweep(
  'every page has no link, anchor or file that leads nowhere',
  builtPages().map((url) => ({ url })),
  ({ url }) => {
    const faults = all(documentOf(url), '[href], [src]').flatMap((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const fault = faultOf(address, url);
      return fault ? `${nameOf(element)}: ${address} ${fault}` : [];
    });
    expect(faults).toEqual([]);
  },
);

sweep(
  'every page has every id once',
  builtPages().map((url) => ({ url })),
  ({ url }) => {
    expect(repeated(attributes(documentOf(url), '[id]', 'id'))).toEqual([]);
  },
);

sweep(
  'every page leads out of its edition only by the edition switch, and to what is in no language',
  editionPages,
  ({ url, edition }) => {
    const home = `/${edition.locale.path}/`;
    const faults = all(documentOf(url), 'body a[href^="/"]:not(.language-menu a, [href^="/data/"])').filter(
      (link) => !link.getAttribute('href')?.startsWith(home),
    );
    expect(faults.map((link) => `${nameOf(link)}: ${link.getAttribute('href')}`)).toEqual([]);
  },
);

/**
 * What is wrong with an address. A page is linked by the very address it is served from, so that no link
 * is answered with a redirect.
 */
function faultOf(address: string, from: string): string | null {
  if (!URL.canParse(address, origin + from)) return 'is no address';
  const target = new URL(address, origin + from);
  if (target.origin !== origin)
    return ['https:', 'mailto:'].includes(target.protocol) ? null : 'is neither https: nor mailto:';
  const url = decodeURIComponent(target.pathname);
  if (!files.has(url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1))) return 'is no built file';
  if (/\/index\.html$/u.test(url)) return 'is a second address of a page';
  const id = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/u, ''));
  return id === '' || idsOf(url).has(id) ? null : `names no id of ${url}`;
}

function idsOf(url: string): Set<string> {
  const ids = idsByUrl.get(url) ?? new Set(attributes(documentOf(url), '[id]', 'id'));
  idsByUrl.set(url, ids);
  return ids;
}
