import { z } from 'zod';
import { address, ids, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { homeUrl } from '../../content/page-url.ts';
import { id, isoDate } from '../../content/schema-fields.ts';
import { entity, entityIn } from '../entity/data.ts';
import { type QuoteFact, quoteSchema } from './facts.ts';

const transcription = {
  language: quoteSchema.shape.lang.describe('Language and script of the words as published.'),
  original: text.describe('The words as published.'),
  translation: text.nullable().describe('By this site, in the language of the edition; null where none is needed.'),
  source: id.describe('Id of the source.'),
};

export const quotations: DataSet = {
  name: 'quotations',
  record: z.strictObject({
    id,
    url: address,
    speaker: entity('Whose words they are.'),
    date: isoDate,
    occasion: text,
    ...transcription,
    alternate: z.strictObject(transcription).nullable().describe('A second transcription of the same words.'),
    note: text.nullable(),
    claims: ids('the claims that rest on it'),
  }),
  records(joining) {
    const { facts, t, translator } = joining;
    const optional = (key: string) => (translator.has(key) ? t(key) : null);
    const transcribed = (
      { lang, original, source }: Pick<QuoteFact, 'lang' | 'original' | 'source'>,
      translationKey: string,
    ) => ({ language: lang, original, translation: optional(translationKey), source });
    return Object.entries(facts.quotes).map(([id, quote]) => ({
      id,
      url: homeUrl(`quote:${id}`, joining),
      speaker: entityIn(joining)(quote.speaker),
      date: quote.date,
      occasion: t(`quotes:${id}.occasion`),
      ...transcribed(quote, `quotes:${id}.translation`),
      alternate: quote.alternate ? transcribed(quote.alternate, `quotes:${id}.alternateTranslation`) : null,
      note: optional(`quotes:${id}.note`),
      claims: quote.claims,
    }));
  },
  columns: [
    ...['id', 'speaker.id', 'speaker.name', 'date', 'occasion', 'language', 'original', 'translation', 'source'],
    ...['language', 'original', 'translation', 'source'].map((field) => `alternate.${field}`),
    ...['note', 'claims', 'url'],
  ],
};
