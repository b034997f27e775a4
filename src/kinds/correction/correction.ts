import type { Joining, KindContext } from '../../content/kind.ts';
import { type Group, type Inline, type Item, type List, type Node, paragraph, text } from '../../content/node.ts';
import type { Page } from '../../content/page.ts';
import { feedUrl } from '../../content/page-url.ts';
import type { CorrectionView } from '../../content/views.ts';
import { correctionViews } from './view.ts';

const KIND = 'corrections';

/** Corrections, then updates, and where a feed of both is. */
export function correctionsNode(_: string, context: KindContext): Group {
  const { t, translator } = context;
  const views = correctionViews(context);
  const corrections = views.filter(({ kind }) => kind === 'correction');
  const updates = views.filter(({ kind }) => kind === 'update');
  const feed: Inline = {
    type: 'link',
    href: feedUrl(translator.locale),
    children: [text(t('strings:corrections.feed'))],
    file: { type: 'application/atom+xml' },
  };
  return {
    type: 'group',
    kind: KIND,
    isLookedUp: true,
    body: [
      corrections.length > 0
        ? correctionList(corrections, t)
        : paragraph(KIND, 'none', 'text', t('strings:corrections.none')),
      correctionList(updates, t),
      paragraph(KIND, 'feed', 'file', [feed], { className: 'link' }),
    ],
  };
}

/** Gives claims and pages the corrections that concern them; the page that lists them all aside. */
export function linkCorrections(pages: Page[], { joined, homes, t }: Joining): void {
  const { claims, corrections } = joined;
  for (const correction of corrections)
    if (correction.claim !== null) claims.get(correction.claim)?.corrections.push(correction);
  for (const page of pages) {
    const isConcerned = ({ page: corrected, claim }: CorrectionView) =>
      page.id === corrected || page.notes.some((note) => note.claim.id === claim);
    const isElsewhere = ({ id }: CorrectionView) => homes.get(`correction:${id}`)?.page !== page.id;
    page.corrections = corrections.filter((one) => isConcerned(one) && isElsewhere(one));
    // Below the page itself its name says nothing.
    const below = page.corrections.map((one) =>
      one.page === page.id && one.claim === null ? { ...one, place: null } : one,
    );
    page.closing = pageCorrections(below, t);
  }
}

/** The corrections and updates that concern one page, under a heading; nothing where there is none. */
export function pageCorrections(corrections: CorrectionView[], t: KindContext['t']): Node[] {
  if (corrections.length === 0) return [];
  const id = 'page-corrections';
  return [
    { type: 'heading', kind: KIND, level: 2, id, inline: [text(t('strings:corrections.title'))] },
    correctionList(corrections, t, id),
  ];
}

/** Each with its day, its place and its words; `listedUnder` names the heading of a list without ids of its own. */
function correctionList(corrections: CorrectionView[], t: KindContext['t'], listedUnder?: string): List {
  return {
    type: 'list',
    kind: KIND,
    className: 'records',
    items: corrections.map((correction): Item => {
      const { anchor, kind, date, edition, summary, place } = correction;
      const title =
        kind === 'correction'
          ? t('strings:corrections.kind.correction')
          : t('strings:footer.edition', { number: edition, date: date.datetime });
      const strong: Inline = { type: 'strong', children: [text(title)] };
      const head: Inline[] =
        kind === 'correction'
          ? [strong, text(', '), { type: 'time', datetime: date.datetime, text: date.text }]
          : [strong, text(` ${summary}`)];
      return {
        id: anchor,
        className: 'record',
        name: kind === 'correction' ? `${title}, ${date.text}` : title,
        ...(listedUnder ? { listedUnder } : {}),
        body: [
          paragraph(KIND, 'head', kind === 'correction' ? 'title' : 'text', head),
          ...(place ? [labelled('where', t, { type: 'link', href: place.url, children: [text(place.title)] })] : []),
          ...(['said', 'says', 'why'] as const).flatMap((part) => {
            const words = correction[part];
            return words === null ? [] : [labelled(part, t, text(words))];
          }),
        ],
      };
    }),
  };
}

/** What a correction says of one thing, after what that is. */
function labelled(part: 'where' | 'said' | 'says' | 'why', t: KindContext['t'], words: Inline): Node {
  const label: Inline = { type: 'strong', children: [text(`${t(`strings:corrections.${part}`)}:`)] };
  return paragraph(KIND, part, 'text', [label, text(' '), words], { className: 'record__part' });
}
