import { ownValue } from '../../content/by-id.ts';
import { factIds, type Kind } from '../../content/kind.ts';
import { languageOf } from '../../i18n/locale.ts';
import { digitsIn } from '../../i18n/numbers.ts';
import { checkQuotes, sourcesOf } from './check.ts';
import { quotations } from './data.ts';
import { quoteSchema } from './facts.ts';
import { quoteNode } from './quote.ts';

/** The words of a speaker, in the original and in translation. */
export const quote: Kind = {
  scheme: 'quote',
  targets: factIds('quotes'),
  nodes: quoteNode,
  isKept: true,
  sheets: ['components/account-key/account-key.css', 'kinds/quote/quote.css'],
  facts: { file: 'quotes', schema: quoteSchema },
  isDue: () => true,
  sources: ({ quotes }) => Object.values(quotes).flatMap((one) => [...sourcesOf(one), ...sourcesOf(one.alternate)]),
  check: checkQuotes,
  words: 'quotes',
  texts: {
    keys: ({ quotes }, tag) => ({
      required: Object.entries(quotes).flatMap(([id, { lang, alternate }]) => {
        const isForeign = languageOf(lang) !== languageOf(tag);
        return [
          `${id}.occasion`,
          ...(isForeign ? [`${id}.translation`] : []),
          ...(isForeign && alternate ? [`${id}.alternateTranslation`] : []),
        ];
      }),
      optional: Object.keys(quotes).map((id) => `${id}.note`),
    }),
    allows(key, { quotes }) {
      const [id = '', field = ''] = key.split('.');
      if (!['translation', 'alternateTranslation'].includes(field)) return { scope: {} };
      const { original = '', alternate } = ownValue(quotes, id) ?? {};
      return { scope: {}, digits: new Set(digitsIn(`${original} ${alternate?.original ?? ''}`)) };
    },
  },
  labels: {
    prefix: 'quote.translatedFrom.',
    ids: ({ quotes }) =>
      Object.values(quotes).flatMap(({ lang, translatedFrom }) => (translatedFrom ? [languageOf(lang)] : [])),
  },
  data: quotations,
};
