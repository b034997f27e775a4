/**
 * `npm run facts`: what was changed since the facts were last compared with their sources.
 * `-- verify <id or pattern>…` records that they were compared.
 */
import { unverifiedInRoot, verifyInRoot } from '../facts/verify.ts';

const USAGE = `npm run facts                               what was changed since it was last compared with its sources
npm run facts -- verify <id or pattern>…    records that it was compared`;

const root = process.env.CONTENT_ROOT ?? '.';

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run([command, ...patterns]: string[]): string {
  if (command === undefined) return unverifiedInRoot(root);
  if (command === 'verify' && patterns.length > 0) return verifyInRoot({ root, patterns });
  throw new Error(USAGE);
}
