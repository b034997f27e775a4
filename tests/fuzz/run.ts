/** The fuzz run: draws cases, lets the build judge each, builds what it accepts and looks for the texts there. */
import { readContent } from '../../src/kinds/read.ts';
import { Draw } from '../support/draw.ts';
import { build } from './build.ts';
import {
  type Case,
  type Files,
  type Ground,
  type Kind,
  Refusal,
  type Refused,
  type Reported,
  WHOLE_FILE,
} from './case.ts';
import { Fixture } from './fixture.ts';
import { CHARACTER_KINDS } from './kinds/characters.ts';
import { ENCODING_KINDS } from './kinds/encodings.ts';
import { INTERPRETED_KINDS } from './kinds/interpreted.ts';
import { KEY_KINDS } from './kinds/keys.ts';
import { VALUE_KINDS } from './kinds/values.ts';
import { placesOf } from './places.ts';
import { importerFor, poPlacesOf } from './po-places.ts';
import { isPrintable, textsNotFound } from './shown.ts';

/** All kinds, in the order in which they are drawn. */
export const KINDS: Kind[] = [
  ...ENCODING_KINDS,
  ...KEY_KINDS,
  ...VALUE_KINDS,
  ...CHARACTER_KINDS,
  ...INTERPRETED_KINDS,
];

export interface FuzzOptions {
  /** How many cases are drawn, one of each kind after another. */
  count: number;
  seed: number;
  /** Whether one of the sites is built with PDFs. */
  withPdfs: boolean;
  kinds?: Kind[];
}

/** What became of the cases of a kind. */
export interface Tally {
  refused: number;
  accepted: number;
  missed: number;
}

export interface FuzzResult {
  tallies: Map<string, Tally>;
  /** How many sites were built of the accepted cases. */
  builds: number;
  /** Each case that was neither refused in the right place nor published as typed. */
  misses: string[];
}

/** Runs `count` cases. The same seed gives the same cases. */
export async function runFuzz({ count, seed, withPdfs, kinds = KINDS }: FuzzOptions): Promise<FuzzResult> {
  const fixture = new Fixture();
  const result: FuzzResult = { tallies: new Map(), builds: 0, misses: [] };
  for (const { name } of kinds) result.tallies.set(name, { refused: 0, accepted: 0, missed: 0 });
  try {
    const accepted = judgeAll({ count, seed, kinds, fixture, result });
    await buildAll({ accepted, fixture, withPdfs, result });
    return result;
  } finally {
    fixture.remove();
  }
}

interface Judging extends Pick<FuzzOptions, 'count' | 'seed'> {
  kinds: Kind[];
  fixture: Fixture;
  result: FuzzResult;
}

/** The cases that the content may hold; those that are refused, and those that are missed, are counted. */
function judgeAll({ count, seed, kinds, fixture, result }: Judging): Case[] {
  const ground = groundOf(fixture, seed);
  const accepted: Case[] = [];
  for (let index = 0; index < count; index++) {
    const drawn = (kinds[index % kinds.length] as Kind).draw(ground);
    const verdict = judge(drawn, fixture);
    if (verdict === 'accepted') accepted.push(drawn);
    else if (verdict === 'refused') tallyOf(drawn, result).refused += 1;
    else {
      tallyOf(drawn, result).missed += 1;
      result.misses.push(`${drawn.kind}\n  ${drawn.what}\n  ${verdict.missed}`);
    }
  }
  return accepted;
}

function groundOf(fixture: Fixture, seed: number): Ground {
  const places = placesOf(readContent(fixture.root), fixture.files);
  return {
    draw: new Draw(seed),
    places: [...places, ...poPlacesOf(places, fixture.root)],
    files: fixture.files,
    importPo: importerFor(fixture.root),
  };
}

function tallyOf({ kind }: Case, { tallies }: FuzzResult): Tally {
  return tallies.get(kind) as Tally;
}

type Verdict = 'refused' | 'accepted' | { missed: string };

/** Whether a case is refused or accepted as it must be. */
function judge(drawn: Case, fixture: Fixture): Verdict {
  let reported: Reported[];
  try {
    reported = problemsOf(drawn, fixture);
  } catch (error) {
    return { missed: `crashes: ${(error as Error).stack}` };
  }
  if (reported.length === 0) return drawn.shown ? 'accepted' : { missed: 'must be refused, and is accepted' };
  if (drawn.mustBeAccepted) return { missed: `must be accepted, and is refused:${listOf(reported)}` };
  if (reported.some((problem) => isAsExpected(problem, drawn.refused))) return 'refused';
  const { file, key, found = '' } = drawn.refused;
  return { missed: `must be refused at ${file}: ${key}: ${found}, and is refused at:${listOf(reported)}` };
}

/** The problems that the build reports, or the import of a translation. */
function problemsOf(drawn: Case, fixture: Fixture): Reported[] {
  const files: Files = new Map(fixture.files);
  try {
    drawn.apply(files);
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  return fixture.problemsWith(files);
}

function listOf(reported: Reported[]): string {
  return reported.map(({ file, key, found }) => `\n    ${file}: ${key}: ${found}`).join('');
}

function isAsExpected(problem: Reported, { file, key, found = '' }: Refused): boolean {
  if (problem.file !== file || !problem.found.includes(found)) return false;
  return key instanceof RegExp ? key.test(problem.key) : [key].flat().includes(problem.key);
}

interface Building extends Pick<FuzzOptions, 'withPdfs'> {
  accepted: Case[];
  fixture: Fixture;
  result: FuzzResult;
}

/** Builds the accepted cases, as many together as edit different parts, and looks for each in what was written. */
async function buildAll({ accepted, fixture, withPdfs, result }: Building): Promise<void> {
  if (accepted.length === 0) return;
  const sound = await build(fixture, [], false);
  const printed = withPdfs ? (batches(accepted.filter(isPrintable))[0] ?? []) : [];
  const others = batches(accepted.filter((drawn) => !printed.includes(drawn)));
  for (const batch of [printed, ...others].filter(({ length }) => length > 0)) {
    const { outputs, structure, faults } = await build(fixture, batch, batch === printed);
    result.builds += 1;
    const newParts = [...structure].filter((part) => !sound.structure.has(part)).map((part) => `a new part: ${part}`);
    if (faults.length + newParts.length > 0) result.misses.push(describeSite([...faults, ...newParts], batch));
    for (const drawn of batch) {
      const lost = textsNotFound(drawn, outputs);
      if (lost.length === 0) tallyOf(drawn, result).accepted += 1;
      else tallyOf(drawn, result).missed += 1;
      if (lost.length > 0 && outputs.length > 0)
        result.misses.push([drawn.kind, `  ${drawn.what}`, ...lost.map((text) => `  ${text}`)].join('\n'));
    }
  }
}

function describeSite(faults: string[], batch: Case[]): string {
  const cases = batch.map(({ kind, what }) => `  (${kind}) ${what.slice(0, 120)}`);
  return [`a site of ${batch.length} accepted cases:`, ...faults.map((fault) => `  ${fault}`), ...cases].join('\n');
}

/** Cases that edit different parts of the content, together. */
function batches(cases: Case[]): Case[][] {
  const all: Case[][] = [];
  for (const drawn of cases) {
    const free = all.find((batch) => !batch.some((other) => collide(drawn, other)));
    if (free) free.push(drawn);
    else all.push([drawn]);
  }
  return all;
}

function collide({ edits: one }: Case, { edits: other }: Case): boolean {
  return one.file === other.file && (one.field === other.field || [one.field, other.field].includes(WHOLE_FILE));
}
