import { Feed } from 'feed';
import { escapeXml } from '../charts/svg.ts';
import type { Edition } from '../content/edition.ts';
import type { CorrectionView } from '../content/views.ts';
import { markLanguages } from '../i18n/foreign-words.ts';
import { asData } from '../i18n/typography.ts';
import type { SiteFile } from './site-file.ts';

/** The Atom feed of corrections and updates of every edition; the same records give the same bytes. */
export function correctionFeeds(editions: Edition[], origin: string): SiteFile<string>[] {
  return editions.map((edition) => ({ url: edition.feedUrl, contents: atom(edition, origin) }));
}

function atom(edition: Edition, origin: string): string {
  const { t, site, feedUrl, locale, pages, corrections } = edition;
  const feed = new Feed({
    id: tagUri(edition, 'corrections'),
    title: plain(`${t('strings:site.title')}: ${t('strings:corrections.title')}`),
    link: `${origin}${pages[0]?.url ?? ''}`,
    feed: `${origin}${feedUrl}`,
    updated: atMidnight(site.published),
    author: authorOf(edition),
    copyright: plain(t('strings:footer.license')),
    generator: false,
  });
  for (const correction of corrections)
    feed.addItem({
      id: tagUri(edition, `corrections/${correction.id}`),
      title: escapeXml(asData(titleOf(correction, t))),
      link: origin + correction.href,
      date: atMidnight(correction.date.datetime),
      published: atMidnight(correction.date.datetime),
      content: markLanguages(contentOf(correction, { t, origin })),
    });
  // The library knows no language in Atom.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale.tag}" `);
}

/**
 * Atom requires an author with a name (RFC 4287, 4.1.1 and 3.2.1), but no more: a site that nobody has signed says that.
 */
function authorOf({ site: { publisher }, t }: Edition): { name: string; link?: string } {
  return publisher ? { name: plain(publisher.name), link: publisher.url } : { name: plain(t('strings:feed.unsigned')) };
}

/** A text as data that the library escapes, except that it takes `&amp;` for an ampersand escaped before. */
function plain(text: string): string {
  return asData(text).replaceAll('&', '&amp;');
}

/** A name that stays when the site moves to another address (RFC 4151): it holds the configured host, not that of a deploy. */
function tagUri({ site, locale }: Edition, name: string): string {
  return `tag:${new URL(site.origin).host},${site.firstPublished}:${locale.path}/${name}`;
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function titleOf({ kind, edition, date, place }: CorrectionView, t: Edition['t']): string {
  if (kind === 'update') return t('strings:footer.edition', { number: edition, date: date.datetime });
  return `${t('strings:corrections.kind.correction')}: ${place?.title ?? ''}`;
}

/** A correction in HTML, `>` escaped too, so that no text can end the CDATA section that the library writes it in. */
function contentOf(correction: CorrectionView, { t, origin }: { t: Edition['t']; origin: string }): string {
  const { summary, said, says, why, place } = correction;
  const labelled = (label: string, text: string | null) =>
    text === null ? '' : `<p><strong>${escapeXml(t(label))}:</strong> ${escapeXml(text)}</p>`;
  return [
    summary === null ? '' : `<p>${escapeXml(summary)}</p>`,
    labelled('strings:corrections.said', said),
    labelled('strings:corrections.says', says),
    labelled('strings:corrections.why', why),
    place === null ? '' : `<p><a href="${escapeXml(origin + place.url)}">${escapeXml(place.title)}</a></p>`,
  ].join('');
}
