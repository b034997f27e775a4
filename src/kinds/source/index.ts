import { factIds, type Kind } from '../../content/kind.ts';
import { checkSources } from './check.ts';
import { sourceSet } from './data.ts';
import { sourceSchema } from './facts.ts';

/** A publication that facts rest on. */
export const source: Kind = {
  scheme: 'source',
  targets: factIds('sources'),
  facts: { file: 'sources', schema: sourceSchema },
  check: checkSources,
  labels: { prefix: 'language.', ids: ({ sources }) => Object.values(sources).map(({ language }) => language) },
  data: sourceSet,
};
