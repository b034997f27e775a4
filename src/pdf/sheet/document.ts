/** The sheet of paper as `sheet.typ` sets it: one side for each language. */
import { encode } from 'uqr';
import { citationText } from '../../content/citation-text.ts';
import type { Edition } from '../../content/edition.ts';
import { licenceName } from '../../content/licence-name.ts';
import { plainText } from '../../content/node.ts';
import { publisherLine } from '../../content/publisher.ts';
import { required } from '../../content/required.ts';
import { asData, unbrokenDates } from '../../i18n/typography.ts';
import { paletteOf } from '../../look/palette.ts';
import { markShapes } from '../../look/site-mark.ts';
import { metadataOf, unbrokenWords } from '../document.ts';
import { TYPST_LANGUAGES, typstLanguage } from '../language.ts';
import { timeLine } from './time-line.ts';

/** A sheet to be made: in one language, or in two on its two sides. */
export interface SheetPlan {
  kind: 'sheet' | 'sheet-pair';
  /** The edition that offers it, whose language is on the front, and that of the back. */
  editions: Edition[];
  /** Address from the site's root. */
  url: string;
}

/** Everything that `sheet.typ` sets. */
export type SheetDocument = ReturnType<typeof sheetDocument>;

/** The sheets of all editions: one for each, and one for it with each other language on the back. */
export function sheetPlans(editions: Edition[]): SheetPlan[] {
  const withSheet = editions.filter(({ sheet }) => sheet !== null);
  return withSheet.flatMap((edition) => {
    const home = `/${edition.locale.path}/sheet`;
    const others = withSheet.filter((other) => other !== edition);
    return [
      { kind: 'sheet', editions: [edition], url: `${home}.pdf` } as const,
      ...others.map(
        (other): SheetPlan => ({
          kind: 'sheet-pair',
          editions: [edition, other],
          url: `${home}-${other.locale.path}.pdf`,
        }),
      ),
    ];
  });
}

/** The content of a sheet. */
export function sheetDocument({ editions, url }: SheetPlan, origin: string) {
  const [edition] = editions;
  if (!edition) throw new Error(`no language for ${url}`);
  const front = frontOf(edition);
  const palette = paletteOf(edition.site);
  const metadata = metadataOf(edition, front, false);
  const [first, second] = editions.map(({ locale }) => locale.name);
  return {
    kind: 'sheet' as const,
    metadata: second
      ? { ...metadata, title: asData(edition.t('strings:compare.pair', { page: metadata.title, first, second })) }
      : metadata,
    palette,
    // For passages marked with a language.
    languages: TYPST_LANGUAGES,
    // The mark of the site, as paths in a square of 24 units.
    mark: markShapes(edition.site).map(({ side, path }) => ({ fill: palette[side] ?? palette.text, path })),
    sides: editions.map((side) => sheetSide(side, origin)),
    // The document as messages name it.
    place: `PDF ${url}`,
  };
}

/** One side of the paper. */
function sheetSide(edition: Edition, origin: string) {
  const { locale, t, site } = edition;
  const { statements, ...view } = required(edition.sheet ?? undefined, `sheet of ${locale.tag}`);
  const address = `${origin}/${locale.path}/`;
  const side = {
    ...view,
    title: unbrokenDates(view.title),
    language: typstLanguage(locale.tag),
    site: t('strings:site.title'),
    release: t('strings:footer.edition', { number: site.edition, date: site.published }),
    statements: {
      title: statements.title,
      about: statements.about,
      side: statements.side,
      subject: statements.subject.text,
      original: t('strings:series.original'),
      reported: t('strings:series.reported'),
      ...timeLine(statements),
    },
    online: t('strings:sheet.online'),
    address: { url: address, text: address.replace(/^https?:\/\//u, '') },
    // Publisher and newest source: sentences.
    imprint: [`${plainText(publisherLine(site, t))}.`, t('strings:footer.checked', { date: site.checked })],
    // A sentence with U+E000 in place of the name of the licence, which leads to its words.
    licence: {
      text: t('strings:pdf.license', { license: '\uE000' }),
      name: licenceName(site.license),
      url: site.license,
    },
    cite: { label: t('strings:sheet.cite'), text: `${citationText(edition, frontOf(edition))} ${address}` },
    // Rows of the QR code, dark modules as ones, and the words that stand for it.
    code: {
      rows: encode(address, { ecc: 'M', border: 0 }).data.map((row) => row.map(Number).join('')),
      alt: asData(t('strings:pdf.code', { address })),
    },
  };
  return { ...side, unbroken: unbrokenWords(side, side.language) };
}

function frontOf({ pages, locale }: Edition) {
  return required(
    pages.find(({ url }) => url === `/${locale.path}/`),
    `front page of ${locale.tag}`,
  );
}
