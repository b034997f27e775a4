import { factIds, type Kind } from '../../content/kind.ts';
import { checkSources } from './check.ts';
import { sourceSet } from './data.ts';
import { sourceSchema } from './facts.ts';
import { recordPages } from './pages.ts';

/** A publication that facts rest on. */
export const source: Kind = {
  scheme: 'source',
  targets: factIds('sources'),
  facts: { file: 'sources', schema: sourceSchema },
  check: checkSources,
  labels: { prefix: 'language.', ids: ({ sources }) => Object.values(sources).map(({ language }) => language) },
  data: sourceSet,
  homes(facts) {
    const { ofSource } = recordPages(facts);
    return Object.keys(facts.sources).map((id) => [id, ofSource(id)]);
  },
};
