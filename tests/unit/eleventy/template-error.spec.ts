import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import nunjucks from 'nunjucks';
import { templateError } from '../../../src/eleventy/template-error.ts';

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** What is told of the template `page.njk`, rendered as Eleventy does it. */
function told(templates: Record<string, string>): string | undefined {
  for (const [name, text] of Object.entries(templates)) writeFileSync(path.join(folder, name), text);
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), { throwOnUndefined: true });
  try {
    environment.render('page.njk');
  } catch (originalError) {
    return templateError({ message: 'Having trouble', originalError }, folder)?.message.replaceAll(`${folder}/`, '');
  }
  return undefined;
}

test('a component that cannot be read is named, with the line', () => {
  const templates = {
    'page.njk': '---\npermalink: /\n---\n{% from "quote.njk" import quote %}{{ quote() }}',
    'quote.njk': '{% macro quote() %}\n{% if true %}\n{% endmacro %}',
  };
  expect(told(templates)).toBe(`quote.njk
  expected: a template that Nunjucks can read
  found:    unknown block tag: endmacro [Line 3, Column 4]
  remedy:   fix the template: git diff src shows what was changed`);
});

test('a value that is missing is told with the template', () => {
  expect(told({ 'page.njk': '<h1>{{ titel }}</h1>' })).toContain(`page.njk, or a component that it shows
  expected: a value for all that the template shows
  found:    attempted to output null or undefined value`);
});

test('whatever else Eleventy throws is left as it is', () => {
  expect(templateError(new Error('no space left'))).toBeNull();
  expect(templateError({ originalError: new Error('no space left') })).toBeNull();
});

test('the component that asks for a filter that does not exist is named', () => {
  const templates = {
    'page.njk': '{% from "quote.njk" import quote %}{{ quote() }}',
    'quote.njk': '{% macro quote() %}{{ "a" | quotedd }}{% endmacro %}',
  };
  expect(told(templates)).toContain(`quote.njk
  expected: a value for all that the template shows
  found:    filter not found: quotedd`);
});
