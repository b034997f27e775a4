/** The words of a page as a reader without style sheets gets them: a text browser, a reading mode, a copy. */
import { expect } from '@playwright/test';
import { sweptPages } from '../support/site.ts';
import { sweep } from '../support/sweep.ts';
import { documentOf, one } from './documents.ts';

/**
 * Elements that stand in a line where no style sheet says otherwise (HTML, "Rendering"). The texts of a drawing count as
 * such, since a browser that does not know SVG prints them in a line, and so does `br`, which a search engine leaves out.
 * `sup` does not: it is raised everywhere.
 */
const IN_LINE = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong text title desc time u var'.split(
    ' ',
  ),
);
/** Hidden everywhere. */
const SILENT = new Set(['script', 'style', 'template']);
const WORD = '[\\p{L}\\p{N}]';
const ENDS_IN_WORD = new RegExp(`${WORD}$`, 'u');
const BEGINS_WITH_WORD = new RegExp(`^${WORD}`, 'u');

sweep('every page keeps its words apart without style sheets', sweptPages, ({ url }) => {
  expect(touchingTexts(one(documentOf(url), 'body'))).toEqual([]);
});

/** Texts of two elements with neither a space, a mark nor the end of a block between them. */
function touchingTexts(body: Element): string[] {
  return linesOf(body).flatMap((texts) =>
    texts.flatMap((text, at) => {
      const before = texts[at - 1];
      return before && ENDS_IN_WORD.test(before.data) && BEGINS_WITH_WORD.test(text.data)
        ? `“${before.data.trim()}” and “${text.data.trim()}” touch in ${text.parentElement?.localName}`
        : [];
    }),
  );
}

/** Texts of an element by the lines that they stand in. */
function linesOf(element: Element): Text[][] {
  const lines: Text[][] = [[]];
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE && (node as Text).data !== '') lines.at(-1)?.push(node as Text);
    if (node.nodeType !== node.ELEMENT_NODE || SILENT.has((node as Element).localName)) return;
    const isBlock = !IN_LINE.has((node as Element).localName);
    if (isBlock) lines.push([]);
    for (const child of node.childNodes) visit(child);
    if (isBlock) lines.push([]);
  };
  visit(element);
  return lines;
}
