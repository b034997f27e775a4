import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from './build.ts';

/** What a command needs besides content and packages. */
const PARTS = ['src', 'eleventy.config.ts', 'netlify.toml', 'package.json', 'tsconfig.json'];

/** Copies the program into `folder`, without content and without what earlier builds kept; packages are a link. */
export function copyProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of PARTS) cpSync(path.join(projectDir, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(projectDir, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
