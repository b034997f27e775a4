import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { projectDir, siteDir, sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { all, documentOf, nameOf } from './documents.ts';

/**
 * The rules are in `.htmlvalidate.json`. Three of the recommended ones are off there:
 * - `long-title`: it counts the name of the site too, and the chooser has four names; `head.spec.ts` counts the
 *   part that is the page's own;
 * - `no-style-tag`: the style sheets stand in the page (`self-contained.spec.ts`), so that it paints at once;
 * - `no-missing-references`: it takes most of the validator's time on a long page; the next test asks the same.
 * `aria-label-misuse` allows a name wherever ARIA does: on a list that its group names.
 * `id-pattern` and `valid-id` allow a point too: `gas.2` is the second block of a section, and no heading can have that id.
 */
test('every page is valid HTML', async () => {
  const files = sweptPages.map(({ url }) => path.join(siteDir, url.endsWith('/') ? `${url}index.html` : url));
  expect(await problemsOf(files)).toEqual([]);
});

/** Attributes whose words are ids of the same page. */
const REFERRING = [
  'for',
  'headers',
  'list',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

sweep('every page refers to ids that it has', sweptPages, ({ url }) => {
  const document = documentOf(url);
  const ids = new Set(all(document, '[id]').map(({ id }) => id));
  const missing = REFERRING.flatMap((name) =>
    all(document, `[${name}]`).flatMap((element) => {
      const named = element.getAttribute(name)?.split(/\s+/u) ?? [];
      return named.filter((id) => !ids.has(id)).map((id) => `${nameOf(element)} has ${name}="${id}"`);
    }),
  );
  expect(missing).toEqual([]);
});

sweep('every page names a table in a figure once', sweptPages, ({ url }) => {
  // What the Nu checker warns of: a caption and a figcaption for the same table.
  const twice = all(documentOf(url), 'figure:has(> figcaption) > table:has(> caption)').filter(
    ({ parentElement }) => parentElement?.children.length === 2,
  );
  expect(twice.map(nameOf)).toEqual([]);
});

interface Report {
  filePath: string;
  messages: { line: number; column: number; ruleId: string; message: string }[];
}

/** Problems by place. The validator runs in a process of its own: beside all parsed pages it takes ten times as long. */
async function problemsOf(files: string[]): Promise<string[]> {
  const command = path.join(projectDir, 'node_modules/html-validate/bin/html-validate.mjs');
  const config = path.join(projectDir, '.htmlvalidate.json');
  const folder = mkdtempSync(path.join(tmpdir(), 'markup-'));
  const report = path.join(folder, 'report.json');
  // Into a file: the validator ends before a long report has left through a pipe.
  const child = spawn(process.execPath, [command, '--config', config, '--formatter', `json=${report}`, ...files]);
  const error = await text(child.stderr);
  if (error) throw new Error(error);
  const reports = readFileSync(report, 'utf8');
  rmSync(folder, { recursive: true });
  return (JSON.parse(reports) as Report[]).flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${path.relative(siteDir, filePath)}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}
