import { execFile } from 'node:child_process';
import path from 'node:path';
import { readContent } from '../../src/kinds/read.ts';
import type { Case, Files } from './case.ts';
import type { Fixture } from './fixture.ts';
import { type ReadOutputs, readPoFile, readSite } from './outputs.ts';
import { poOf } from './po-places.ts';

/** Builds the fixture with cases in it by the real command, exports its translations, and reads all that was written. */
export async function build(fixture: Fixture, batch: Case[], withPdfs: boolean): Promise<ReadOutputs> {
  const files: Files = new Map(fixture.files);
  for (const drawn of batch) drawn.apply(files);
  const root = fixture.copyWith(files);
  const output = path.join(fixture.folder(), 'site');
  const failure = await runBuild({
    CONTENT_ROOT: root,
    OUTPUT: output,
    // A share image has room for a short title only, and its drawing says so.
    SHARE_IMAGES: 'none',
    ...(withPdfs ? {} : { PDFS: 'none' }),
  });
  if (failure) return { outputs: [], faults: [failure], structure: new Set() };
  const read = await readSite(output);
  const content = readContent(root);
  for (const { tag, derivedFrom } of content.facts.locales.slice(1))
    if (!derivedFrom) readPoFile(poOf(content, tag), tag, read);
  return read;
}

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What the build command reports, or null where it succeeds and reports nothing but that the machine is slow. */
function runBuild(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const command = ['--import', 'tsx', 'src/commands/build.ts'];
  const options = { cwd: PROJECT, env: { ...process.env, ...environment } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) =>
      resolve(error || /^(?!\[11ty\] Benchmark)./mu.test(stderr) ? `the build fails: ${stdout}${stderr}` : null),
    );
  });
}
