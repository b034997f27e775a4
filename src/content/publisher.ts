/** Who publishes the site and where reports of mistakes go, as readers are told. */
import type { Translator } from '../i18n/translator.ts';
import { type Inline, text } from './node.ts';
import type { SiteFact } from './schema.ts';

type Signature = Pick<SiteFact, 'publisher' | 'contact'>;

/** The publisher in few words, for the line under a title. */
export function publisherLine({ publisher }: Signature, t: Translator['t']): Inline[] {
  return publisher
    ? withLink(t('strings:page.publisher', { name: PLACE }), publisher.name, publisher.url)
    : [text(t('strings:page.unsigned'))];
}

/** The publisher and the address for reports in sentences; plainly where there is none. */
export function publisherStatement({ publisher, contact }: Signature, t: Translator['t']): Inline[] {
  return [
    ...(publisher
      ? withLink(t('strings:publisher.named', { name: PLACE }), publisher.name, publisher.url)
      : [text(t('strings:publisher.none'))]),
    text(' '),
    ...(contact
      ? withLink(t('strings:publisher.contact', { address: PLACE }), contact.replace(/^mailto:/u, ''), contact)
      : [text(t('strings:publisher.noContact'))]),
  ];
}

/** Stands in a label for the words that become a link. */
const PLACE = '\uE000';

function withLink(label: string, words: string, href: string): Inline[] {
  const [before = '', after = ''] = label.split(PLACE);
  return [text(before), { type: 'link', href, children: [text(words)] }, text(after)];
}
