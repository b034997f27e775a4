/** What the kinds of a page make their nodes with. */
import type { Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import type { Citations } from './citations.ts';
import { dataSetsOf } from './data.ts';
import { type Addresses, resolveInline } from './inline.ts';
import type { Joining } from './joining.ts';
import { headingsOf, type KindContext } from './kind.ts';
import { blockText, parseInline } from './prose.ts';
import { required } from './required.ts';

/** Address of the feed of corrections of an edition. */
export function feedUrl({ path }: Pick<Locale, 'path'>): string {
  return `/${path}/feed.xml`;
}

/** The context of a page or of a part of the print view, whose notes and addresses are its own. */
export function kindContext(
  { facts, words, kinds, translator, records, scope, text, homes, mentions }: Joining,
  citations: Citations,
  addresses: Addresses,
): KindContext {
  const footnoteText = (id: string) => {
    const key = `entities:${id}.footnote`;
    return translator.has(key) ? translator.t(key) : null;
  };
  const { t, locale } = translator;
  /** Words of a heading, `page#section`, as written. */
  const headingOf = (section: string): string => {
    const [page = '', id] = section.split('#');
    const headings = required(words.pages[page], page).blocks.flatMap((block) => headingsOf(block, kinds));
    const heading = required(
      headings.find((one) => one.id === id),
      section,
    );
    return 'block' in heading ? blockText(heading.block) : translator.asWritten(heading.words);
  };
  const context: Omit<KindContext, 'prose'> = {
    facts,
    translator,
    t,
    records,
    dataSets: dataSetsOf({ kinds, facts }),
    scope,
    text,
    homes,
    mentions,
    citations,
    addresses,
    footnoteText,
    feedUrl: feedUrl(locale),
    titleOf: (section) => typeset(translator.fill(headingOf(section), scope), locale.tag),
    placeOf: (claim) =>
      citations.notes.find((note) => note.claim.id === claim)?.backHref ?? records.claimsById.get(claim)?.href ?? '',
  };
  return { ...context, prose: (key) => resolveInline(parseInline(translator.asWritten(key)).inline, context) };
}
