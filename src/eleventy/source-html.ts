/** Sources as HTML, wherever they are named. */
import nunjucks from 'nunjucks';
import { escapeXml } from '../charts/svg.ts';
import type { Edition } from '../content/edition.ts';
import type { SourceView } from '../content/views.ts';

/**
 * A source, leading to where it was published: publisher and date, its title where these name another source as well,
 * and where a copy was seen instead. An address that is not linked stands in the text with the reason; a linked one is
 * printed. `id` is that of its element.
 */
export function sourceHtml(source: SourceView, t: Edition['t'], id?: string): unknown {
  const { url, copy, isLinked } = source;
  const idAttribute = id ? ` id="${id}"` : '';
  const link = isLinked
    ? `<a href="${escapeXml(url)}" rel="external"${idAttribute}>${nameOf(source)}</a>`
    : `<span${idAttribute}>${nameOf(source)}</span> <span class="address" lang="zxx">${escapeXml(url)}</span> <span>(${escapeXml(t('strings:source.notLinked'))})</span>`;
  return safe(link + (copy ? ` [${escapeXml(t('strings:source.copy', { place: copy }))}]` : ''));
}

/** A link to the record of a source, named by the source as well; `id` is that of the element that names the source. */
export function sourceRecordHtml({ href }: SourceView, t: Edition['t'], id: string): unknown {
  const label = `id="${id}-record" aria-labelledby="${id}-record ${id}"`;
  return safe(
    `<a class="citations__record" href="${escapeXml(href)}" ${label}>${escapeXml(t('strings:source.record'))}</a>`,
  );
}

/** What a source is called. */
export function sourceNameHtml(source: SourceView): unknown {
  return safe(nameOf(source));
}

/** An address that may be broken after its strokes. */
export function addressHtml(url: string): unknown {
  return safe(escapeXml(url).replaceAll(/\/(?=[^/])/gu, '/<wbr>'));
}

function nameOf({ publisher, publisherLanguage, shownTitle, published }: SourceView): string {
  const title = shownTitle ? `: <cite lang="${shownTitle.language}">${escapeXml(shownTitle.text)}</cite>` : '';
  const date = published ? ` (${escapeXml(published.unpointed)})` : '';
  return `<span lang="${publisherLanguage}">${escapeXml(publisher)}</span>${title}${date}`;
}

/** HTML that templates do not escape. */
export function safe(html: string): unknown {
  return new nunjucks.runtime.SafeString(html);
}
