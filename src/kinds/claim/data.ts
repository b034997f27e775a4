import { z } from 'zod';
import { address, ids, named, text } from '../../content/data-fields.ts';
import type { DataSet } from '../../content/kind.ts';
import { id, isoDate } from '../../content/schema-fields.ts';
import { entity, entityIn } from '../entity/data.ts';
import { claimSchema } from './facts.ts';

export const claimSet: DataSet = {
  name: 'claims',
  record: z.strictObject({
    id,
    url: address,
    text: text.describe('What is claimed, in the language of the edition.'),
    topic: named('What it is about.'),
    date: isoDate.describe('When it was said or done, as exactly as it is known.'),
    status: z.strictObject({ id: claimSchema.shape.status, name: text }).describe('How well it is supported.'),
    disputed: z.boolean().describe('Whether accounts conflict.'),
    saidBy: z.array(entity('Whose statement it is.')).min(1),
    reportedBy: z.array(entity('Who reported it.')),
    sources: ids('the sources it rests on').min(1),
  }),
  records(joining) {
    const { facts, joined, t } = joining;
    return Object.entries(facts.claims).map(([id, claim]) => ({
      id,
      url: joined.claims.get(id)?.permalink ?? '',
      text: joined.claims.get(id)?.text ?? '',
      topic: { id: claim.topic, name: t(`strings:topic.${claim.topic}`) },
      date: claim.date,
      status: { id: claim.status, name: t(`strings:status.${claim.status}`) },
      disputed: (joined.claims.get(id)?.disputes.length ?? 0) > 0,
      saidBy: claim.saidBy.map(entityIn(joining)),
      reportedBy: claim.reportedBy.map(entityIn(joining)),
      sources: claim.sources,
    }));
  },
  columns: [
    ...['id', 'text', 'date', 'topic.id', 'topic.name', 'status.id', 'status.name', 'disputed'],
    ...['saidBy.id', 'saidBy.name', 'reportedBy.id', 'reportedBy.name', 'sources', 'url'],
  ],
};
