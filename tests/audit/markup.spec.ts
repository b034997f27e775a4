import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { siteDir, sweptPages } from '../support/site.ts';
import { all, documentOf, nameOf } from './documents.ts';

/**
 * The rules are in `.htmlvalidate.json`. Two of the recommended ones are off there:
 * - `long-title`: it counts the name of the site too, and the chooser has four names; `head.spec.ts` counts the
 *   part that is the page's own;
 * - `no-style-tag`: the style sheets stand in the page (`self-contained.spec.ts`), so that it paints at once.
 * `id-pattern` allows a point too: `gas.2` is the second block of a section, and no heading can have that id.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const { url } of sweptPages)
  test(`${url} is valid HTML`, async () => {
    const file = path.join(siteDir, url.endsWith('/') ? `${url}index.html` : url);
    const { results } = await validator.validateFile(file);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`,
      ),
    );
    expect(faults).toEqual([]);
  });

for (const { url } of sweptPages)
  test(`${url} names a table in a figure once`, () => {
    // What the Nu checker warns of: a caption and a figcaption for the same table.
    const twice = all(documentOf(url), 'figure:has(> figcaption) > table:has(> caption)').filter(
      ({ parentElement }) => parentElement?.children.length === 2,
    );
    expect(twice.map(nameOf)).toEqual([]);
  });
