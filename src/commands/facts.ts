/**
 * `npm run facts`: what was changed since the facts were last compared with their sources.
 * `-- verify <id or pattern>…` records that they were compared.
 */
import { unverifiedInRoot, verifyInRoot } from '../facts/verify.ts';
import { tell } from './tell.ts';

const USAGE = `npm run facts                               what was changed since it was last compared with its sources
npm run facts -- verify <id or pattern>…    records that it was compared`;

const root = process.env.CONTENT_ROOT ?? '.';

tell(run);

function run([command, ...patterns]: string[]): string {
  if (command === undefined) return unverifiedInRoot(root);
  if (command === 'verify' && patterns.length > 0) return verifyInRoot({ root, patterns });
  throw new Error(USAGE);
}
