/** The fuzz run: draws cases, lets the build judge each, and builds what it accepts. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { toLatin } from '../../src/i18n/transliterate.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { readContent } from '../../src/content/read.ts';
import { Draw } from '../support/draw.ts';
import { type Case, type Files, type Kind, type OutputKind, Refusal, type Refused, type Shown, type Told } from './case.ts';
import { Fixture } from './fixture.ts';
import { CHARACTER_KINDS } from './kinds/characters.ts';
import { fileKinds } from './kinds/files.ts';
import { INTERPRETED_KINDS } from './kinds/interpreted.ts';
import { comparable, type Output, type ReadOutputs, readPoFile, readSite } from './outputs.ts';
import { placesOf } from './places.ts';
import { poOf, poPlacesOf } from './po-places.ts';

export interface FuzzOptions {
  /** How many cases are drawn, the kinds one after another. */
  count: number;
  seed: number;
  /** Whether the first accepted cases are typeset as PDF too. */
  withPdf: boolean;
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

/** Names of all kinds, in the order in which they are drawn. */
export function kindNames(): string[] {
  return kindsOf(new Map([['a.md', ''], ['_data/a.yaml', ''], ['locales/a/a.json', '']])).map(({ name }) => name);
}

function kindsOf(files: Files): Kind[] {
  return [...fileKinds(files), ...CHARACTER_KINDS, ...INTERPRETED_KINDS];
}

/** Runs `count` cases. The same seed gives the same cases. */
export async function runFuzz({ count, seed, withPdf }: FuzzOptions): Promise<FuzzResult> {
  const fixture = new Fixture();
  try {
    const content = readContent(fixture.root);
    const places = placesOf(content, fixture.files);
    const allPlaces = [...places, ...poPlacesOf(places, fixture.root)];
    const kinds = kindsOf(fixture.files);
    const result: FuzzResult = { tallies: new Map(), builds: 0, misses: [] };
    for (const { name } of kinds) result.tallies.set(name, { refused: 0, accepted: 0, missed: 0 });
    const draw = new Draw(seed);
    const accepted: Case[] = [];
    for (let index = 0; index < count; index++) {
      const kind = kinds[index % kinds.length];
      if (!kind) continue;
      const drawn = kind.draw(draw, allPlaces);
      const miss = judge(drawn, fixture);
      const tally = result.tallies.get(drawn.kind) as Tally;
      if (miss === null) tally.refused += 1;
      else if (miss === '') accepted.push(drawn);
      else {
        tally.missed += 1;
        result.misses.push(miss);
      }
    }
    await buildAccepted({ accepted, fixture, withPdf, result });
    return result;
  } finally {
    fixture.remove();
  }
}

/** Null where the case is refused as it must be, empty where it is accepted as it may be, else what is wrong. */
function judge(drawn: Case, fixture: Fixture): string | null {
  const describe = (fault: string, told: Told[] = []) =>
    `${drawn.kind}\n  ${drawn.what}\n  ${fault}${told.map(({ file, key, found }) => `\n    ${file}: ${key}: ${found}`).join('')}`;
  let told: Told[];
  try {
    const files: Files = new Map(fixture.files);
    drawn.apply(files);
    told = fixture.problemsWith(files);
  } catch (error) {
    if (!(error instanceof Refusal)) return describe(`crashes: ${(error as Error).stack}`);
    told = error.problems;
  }
  if (told.length === 0) return drawn.shown ? '' : describe('must be refused, and is accepted');
  if (drawn.mustBeAccepted) return describe('must be accepted, and is refused:', told);
  if (told.some((problem) => isAsExpected(problem, drawn.refused))) return null;
  const { file, key, found } = drawn.refused;
  return describe(`must be refused at ${file}: ${key}${found ? ` with ${found}` : ''}, and is refused at:`, told);
}

function isAsExpected(problem: Told, { file, key, found }: Refused): boolean {
  if (problem.file !== file || !problem.found.includes(found ?? '')) return false;
  return key instanceof RegExp ? key.test(problem.key) : [key].flat().includes(problem.key);
}

interface Building {
  accepted: Case[];
  fixture: Fixture;
  withPdf: boolean;
  result: FuzzResult;
}

async function buildAccepted({ accepted, fixture, withPdf, result }: Building): Promise<void> {
  const sound = await build(fixture, [], false);
  const printed = withPdf ? (batches(accepted.filter(isPrintable))[0] ?? []) : [];
  const others = batches(accepted.filter((drawn) => !printed.includes(drawn)));
  for (const batch of [printed, ...others].filter(({ length }) => length > 0)) {
    const read = await build(fixture, batch, batch === printed);
    result.builds += 1;
    const newParts = [...read.structure].filter((part) => !sound.structure.has(part));
    const faults = [...read.faults, ...newParts.map((part) => `a new part: ${part}`)];
    if (faults.length > 0) result.misses.push(describeSite(faults, batch));
    for (const drawn of batch) {
      const lost = missing(drawn, read.outputs);
      const tally = result.tallies.get(drawn.kind) as Tally;
      if (lost.length > 0) tally.missed += 1;
      else tally.accepted += 1;
      if (lost.length > 0 && read.outputs.length > 0)
        result.misses.push([drawn.kind, `  ${drawn.what}`, ...lost].join('\n'));
    }
  }
}

/** Whether the fonts of PDFs have all letters of a case: a build reports the others by PDF and block. */
function isPrintable({ shown }: Case): boolean {
  return (shown ?? []).every(({ text }) => /^[\u0020-\u017F\u0400-\u045F\u2010-\u203A]*$/u.test(text));
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

function collide(one: Case, other: Case): boolean {
  return one.edits.some(({ file, field }) =>
    other.edits.some((edit) => edit.file === file && (edit.field === field || edit.field === '*' || field === '*')),
  );
}

/** Builds the fixture with cases in it by the real command, and reads all that it wrote. */
async function build(fixture: Fixture, batch: Case[], withPdf: boolean): Promise<ReadOutputs> {
  const files: Files = new Map(fixture.files);
  for (const drawn of batch) drawn.apply(files);
  const root = fixture.copyWith(files);
  const output = path.join(fixture.folder(), 'site');
  const env = {
    ...process.env,
    CONTENT_ROOT: root,
    OUTPUT: output,
    SHARE_IMAGES: 'none',
    ...(withPdf ? {} : { PDFS: 'none' }),
  };
  const failure = await run(env);
  if (failure) return { outputs: [], faults: [failure], structure: new Set() };
  const read = await readSite(output);
  const content = readContent(root);
  for (const { tag, derivedFrom } of content.facts.locales.slice(1))
    if (!derivedFrom) readPoFile(poOf(content, tag), tag, read);
  return read;
}

/** What the build command reports, or null where it succeeds. */
function run(env: NodeJS.ProcessEnv): Promise<string | null> {
  const project = path.resolve(import.meta.dirname, '../..');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/build.ts'],
      { cwd: project, env },
      (error, stdout, stderr) => resolve(error || stderr ? `the build fails: ${stdout}${stderr}` : null),
    );
  });
}

/** Outputs in which a text of the case is not found as typed. */
function missing({ shown }: Case, outputs: Output[]): string[] {
  return (shown ?? []).flatMap((part) =>
    part.outputs.flatMap((kind) => {
      const own = outputs.filter((output) => output.kind === kind);
      // PDFs are sampled.
      if (kind === 'PDF' && own.length === 0) return [];
      return inEditions(part, kind).flatMap(({ text, isIn }) => {
        const texts = own.filter(isIn).flatMap((output) => output.texts);
        const isFound = texts.some((candidate) => isShown(kind, candidate, text));
        return isFound ? [] : [`  not in ${kind}: ${text.slice(0, 300)}`];
      });
    }),
  );
}

function isShown(kind: string, candidate: string, text: string): boolean {
  // Lines of a PDF break where they like.
  if (kind === 'PDF') return comparable(candidate).replaceAll(' ', '').includes(text.replaceAll(' ', ''));
  return comparable(candidate).includes(text);
}

/** A text in the editions that show it, each in its letters. */
function inEditions({ text, tag }: Shown, kind: OutputKind): { text: string; isIn(output: Output): boolean }[] {
  if (tag === null) return [{ text: comparable(text), isIn: () => true }];
  const inFolder = (folder: string) => (output: Output) => output.file.startsWith(`${folder}/`);
  const own = { text: comparable(typeset(text, tag)), isIn: inFolder(tag.toLowerCase()) };
  if (kind === 'PO') return [{ text: comparable(text), isIn: () => true }];
  if (tag !== 'sr-Cyrl') return [own];
  return [own, { text: comparable(typeset(toLatin(text), 'sr-Latn')), isIn: inFolder('sr-latn') }];
}
