import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { siteDir, sweptPages } from '../support/site.ts';

/**
 * The rules are in `.htmlvalidate.json`. Three of the recommended ones are off there:
 * - `no-redundant-role`: a table stacked on a narrow screen is no table to assistive technology without its roles;
 * - `long-title`: it counts the name of the site too, and the chooser has four names; `head.spec.ts` counts the
 *   part that is the page's own;
 * - `no-style-tag`: the style sheets stand in the page (`self-contained.spec.ts`), so that it paints at once.
 * `id-pattern` allows two hyphens too: `gas--2` is the second part of a section, and no heading can have that id.
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
