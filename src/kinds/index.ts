/** The kinds of facts and blocks, one line each. The order is that of their files, in lists and for translators. */
import { kindsByScheme } from '../content/kind.ts';
import { accounts } from './accounts/index.ts';
import { answer } from './answer/index.ts';
import { claim } from './claim/index.ts';
import { conflict } from './conflict/index.ts';
import { corrections } from './correction/index.ts';
import { datasets } from './dataset/index.ts';
import { entities } from './entity/index.ts';
import { events } from './event/index.ts';
import { overlap } from './overlap/index.ts';
import { publisher } from './publisher/index.ts';
import { quote } from './quote/index.ts';
import { series } from './series/index.ts';
import { source } from './source/index.ts';
import { timeline } from './timeline/index.ts';
import { wording } from './wording/index.ts';

export const KINDS = kindsByScheme([
  claim,
  source,
  quote,
  conflict,
  events,
  entities,
  accounts,
  overlap,
  series,
  timeline,
  wording,
  corrections,
  datasets,
  publisher,
  answer,
]);
