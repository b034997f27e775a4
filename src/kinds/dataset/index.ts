import { type Kind, only } from '../../content/kind.ts';
import { datasetsNode } from './dataset.ts';

/** The data sets of an edition as files. */
export const datasets: Kind = {
  scheme: 'datasets',
  targets: only('all', 'all the files, as ![](datasets:all)'),
  nodes: datasetsNode,
  sheets: ['components/records/records.css'],
};
