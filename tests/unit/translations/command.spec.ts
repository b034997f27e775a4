import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { translationsCommand } from '../../../src/translations/command.ts';
import { removeTemporary, snapshot, temporaryFolder, temporaryRoot } from '../../support/build.ts';

test.afterAll(removeTemporary);

const USAGE = /^npm run translations {2,}/mu;

for (const args of [['--help'], ['-h'], ['export', 'ru', '--help'], ['accept', 'ru', '*', '--help']])
  test(`"${args.join(' ')}" prints how the command is used, and writes nothing`, () => {
    const root = temporaryRoot();
    const before = snapshot(root);
    expect(translationsCommand(args, root)).toMatch(USAGE);
    expect(snapshot(root)).toEqual(before);
    expect(existsSync(path.resolve('--help'))).toBe(false);
  });

for (const [name, args, reason] of [
  ['an unknown option', ['export', 'ru', '--all'], "Unknown option '--all'"],
  ['an unknown option of a review', ['accept', 'ru', '*', '--dry-run'], "Unknown option '--dry-run'"],
  ['a second file', ['export', 'ru', 'one.po', 'two.po'], 'npm run translations'],
  ['a command of another name', ['approve', 'ru', '*'], 'npm run translations'],
] as const)
  test(`${name} is refused with the usage, and nothing is written`, () => {
    const root = temporaryRoot();
    const before = snapshot(root);
    const run = () => translationsCommand([...args], root);
    expect(run).toThrow(reason);
    expect(run).toThrow(USAGE);
    expect(snapshot(root)).toEqual(before);
  });

test('after two hyphens the name of a file may begin with one', () => {
  const file = path.join(temporaryFolder(), '-ru.po');
  expect(translationsCommand(['export', 'ru', '--', file], temporaryRoot())).toContain(file);
  expect(existsSync(file)).toBe(true);
});
