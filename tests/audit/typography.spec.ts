import { expect } from '@playwright/test';
import { sweep } from '../support/sweep.ts';
import { wordsOf } from './content.ts';
import { all, documentOf, editionPages, textOf } from './documents.ts';
import { commonFaults, typographicFaults } from './typographic-faults.ts';
import { labelsOf, linesOf } from './typographic-lines.ts';

sweep('every page keeps the typographic rules of its language', editionPages, ({ url, edition }) => {
  const { tag } = edition.locale;
  const names = namesOf(tag);
  const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, 'х'), text);
  const faults = [...linesOf(url), ...labelsOf(url)].flatMap(({ text, place }) =>
    typographicFaults(withoutNames(text), tag, place),
  );
  const faultsOfQuotations = all(documentOf(url), 'blockquote').flatMap((quote) =>
    commonFaults(textOf(quote)).map((fault) => `${fault}: ${textOf(quote)}`),
  );
  expect([...new Set([...faults, ...faultsOfQuotations])]).toEqual([]);
});

/** Names that may hold what a rule forbids: ES-11/1, CC BY 4.0. */
function namesOf(tag: string): string[] {
  return wordsOf(tag).names.flatMap((name) => [name, name.replaceAll(' ', '\u00A0')]);
}
