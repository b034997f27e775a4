import { citationText } from '../content/citation-text.ts';
import type { Edition } from '../content/edition.ts';
import { licenceName } from '../content/licence-name.ts';
import { plainText } from '../content/node.ts';
import type { Page } from '../content/page.ts';
import { publisherStatement } from '../content/publisher.ts';
import { required } from '../content/required.ts';
import type { Run } from './runs.ts';

interface Imprinted {
  isWhole: boolean;
  /** Where it is read online. */
  address: string;
}

/** Who signs it, in which release, on which terms, and how it is named: sentences, some with a label. */
export function imprintOf(edition: Edition, page: Page, { isWhole, address }: Imprinted) {
  const { t, site } = edition;
  const license = licenceName(site.license);
  const title = t('strings:site.title');
  const cited = isWhole ? required(edition.pages[0], 'first page') : page;
  const said = (...body: Run[]) => ({ label: null, body });
  const terms = [
    said(
      `${t('strings:pdf.license', { license: `${license}, ` })}`.replace(/\.$/u, ''),
      { url: site.license, body: [site.license] },
      '. ',
      t('strings:pdf.rightsInQuotations'),
    ),
    {
      label: t('strings:pdf.credit'),
      body: [[site.publisher?.name, title, license, address].filter(Boolean).join(', ')],
    },
    { label: t('strings:sheet.cite'), body: [`${citationText(edition, cited)} ${address}`] },
  ];
  if (!isWhole) return terms;
  return [
    said(plainText(publisherStatement(site, t))),
    said(
      t('strings:footer.edition', { number: site.edition, date: site.published }),
      ' ',
      t('strings:footer.checked', { date: site.checked }),
    ),
    ...terms,
    said(t('strings:pdf.notes')),
  ];
}
