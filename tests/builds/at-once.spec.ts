/** Builds of one folder that start together, or are killed: whatever happens, a whole good site is there. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { lockFolder } from '../../src/files/folder-lock.ts';
import {
  build,
  type Ended,
  removeTemporary,
  run,
  snapshot,
  startBuild,
  temporaryFolder,
  temporaryRoot,
} from '../support/build.ts';
import { copyProject } from '../support/copy-project.ts';
import { Draw } from '../support/draw.ts';

/** After the last of them comes a build that cleans up. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const;
const PAIRS = Number(process.env.BUILDS_DRAWN ?? 20);
const KILLED = Math.max(SIGNALS.length, Math.floor(PAIRS / 2));
/** Longest time between the two builds of a pair, in milliseconds. */
const APART = 2000;
/** Part of a build's time after which it works on the site: before that the program is read. */
const STARTED = 0.4;
const EXIT_CODES: Record<string, number> = { SIGTERM: 143, SIGINT: 130, SIGHUP: 129 };

const draw = new Draw(17);
const root = temporaryRoot();
const faultyRoot = temporaryRoot('claim-without-source');
const env = { PDFS: 'none', SHARE_IMAGES: 'none' };

// One worker: a build is timed once, before others run beside it.
test.describe.configure({ mode: 'default', timeout: 300_000 });

let good: Record<string, string>;
/** Milliseconds that a build takes here and now. */
let duration: number;

test.beforeAll(async () => {
  const output = path.join(temporaryFolder(), 'site');
  const started = performance.now();
  expect(await build(output, { root, env })).toMatchObject({ code: 0, stderr: '' });
  duration = performance.now() - started;
  good = snapshot(output);
});

test.afterAll(removeTemporary);

test(`${PAIRS} pairs of builds of one folder end with one whole site each`, async () => {
  const times = Array.from({ length: PAIRS }, (_, pair) => (pair === 0 ? 0 : draw.below(APART)));
  const refused = await inTwoLanes(times, async (apart, pair) => {
    const { folder, output } = place({ hasSite: pair % 2 === 0 });
    const first = startBuild(output, { root, env });
    await later(apart);
    const second = startBuild(output, { root, env });
    const pids = [first, second].map(({ child }) => child.pid);
    const ended = await Promise.all([first.ended, second.ended]);
    const told = `pair ${pair}, ${apart} ms apart: ${JSON.stringify(ended)}`;
    expect(snapshot(output), told).toEqual(good);
    expect(readdirSync(folder), told).toEqual(['site']);
    expect(
      ended.map(({ code }) => code),
      told,
    ).toContain(0);
    ended.forEach(({ code, stderr }, index) => {
      const refusal = `${output}: another build is running here (process ${pids[1 - index]}); wait until it ends, or stop it.\n`;
      expect(stderr, told).toBe(code === 0 ? '' : refusal);
    });
    return ended.some(({ code }) => code !== 0);
  });
  expect(refused.filter(Boolean).length, 'pairs whose builds overlap').toBeGreaterThan(PAIRS / 4);
});

test(`${KILLED} builds killed at any moment leave the last good site, and the next build cleans up`, async () => {
  const moments = Array.from({ length: KILLED }, () =>
    Math.round(duration * (STARTED + (draw.below(1000) / 1000) * (1 - STARTED))),
  );
  await inTwoLanes(moments, async (moment, kill) => {
    const signal = SIGNALS[kill % SIGNALS.length] ?? 'SIGKILL';
    const { folder, output } = place({ hasSite: true });
    const before = snapshot(output);
    const { child, ended } = startBuild(output, { root, env });
    await later(moment);
    child.kill(signal);
    const end = await ended;
    const told = `${signal} after ${moment} ms: ${JSON.stringify(end)}`;
    const site = snapshot(output);
    expect([before, good], told).toContainEqual(site);
    expectStopped(end, signal, told);
    if (signal === 'SIGKILL')
      // A build that fails cleans up as one that does not.
      expect((await build(output, { root: faultyRoot, env })).code, told).toBe(1);
    expect(readdirSync(folder), told).toEqual(['site']);
    expect(snapshot(output), told).toEqual(site);
  });
});

test('a second `dev` of a project is refused', async () => {
  const cwd = copyProject(temporaryFolder());
  const lock = lockFolder(path.join(cwd, '_dev.build'), '_dev');
  expect(await run('dev', { root, cwd })).toMatchObject({
    code: 1,
    stderr: `_dev: another build is running here (process ${process.pid}); wait until it ends, or stop it.\n`,
  });
  lock.release();
  expect(readdirSync(cwd).filter((name) => name.startsWith('_'))).toEqual([]);
});

/** A folder with a small site of an earlier build, or none. */
function place({ hasSite }: { hasSite: boolean }): { folder: string; output: string } {
  const folder = temporaryFolder();
  const output = path.join(folder, 'site');
  if (hasSite) {
    mkdirSync(output);
    for (const name of ['index.html', '_headers']) writeFileSync(path.join(output, name), 'the last good site');
  }
  return { folder, output };
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What `run` makes of each value, two at a time. */
async function inTwoLanes<T, R>(values: T[], run: (value: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = values.entries();
  const lane = async () => {
    for (const [index, value] of rest) results[index] = await run(value, index);
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** A build that was stopped says so in one line, unless it had ended, or had not yet begun. */
function expectStopped({ code, signal, stderr }: Ended, sent: NodeJS.Signals, told: string): void {
  if (code === 0 || signal) {
    expect(stderr, told).toBe('');
    if (signal) expect(signal, told).toBe(sent);
    return;
  }
  expect(code, told).toBe(EXIT_CODES[sent]);
  expect(stderr, told).toMatch(/^\S+: the build was stopped \(SIG[A-Z]+\); nothing was changed\.\n$/u);
}
