/** The structure of a PDF: what Typst leaves to be done for those who hear it. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { required } from '../content/required.ts';
import { attributesOf, listOf, nameHeads, nameOf } from './table-heads.ts';

/** Puts right what a screen reader reads: notes after the text that cites them, whole lists, heads of table rows. */
export function finishStructure(document: PDFDocument): void {
  const elements = structureElements(document);
  moveNotes(elements);
  joinLists(elements);
  for (const [ref, element] of elements) if (roleOf(element) === 'Table') nameHeads(rowsOf(ref, elements));
}

/** The elements of the structure, by reference, the whole before its parts. */
function structureElements({ context, catalog }: PDFDocument): Map<PDFRef, PDFDict> {
  const elements = new Map<PDFRef, PDFDict>();
  const visit = (ref: PDFRef) => {
    const element = context.lookup(ref);
    if (!(element instanceof PDFDict)) return;
    elements.set(ref, element);
    for (const kid of kidsOf(element)) visit(kid);
  };
  for (const kid of kidsOf(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))) visit(kid);
  return elements;
}

function kidsOf(element: PDFDict): PDFRef[] {
  return listOf(element.get(PDFName.of('K'))).filter((kid) => kid instanceof PDFRef);
}

/** Elements of text in a block: a note stands after the outermost of them. */
const OF_TEXT = /^(?:P|H\d?|Title|Span|Link|Em|Strong|Quote|Reference)$/u;

/** Typst puts a note into the sentence that cites it, where it would be read aloud: moves it behind the paragraph. */
function moveNotes(elements: Map<PDFRef, PDFDict>): void {
  const lastAfter = new Map<PDFRef, PDFRef>();
  for (const [ref, note] of elements) {
    if (roleOf(note) !== 'Note') continue;
    let [inner, outer] = [ref, parentOf(note)];
    for (
      let element = elements.get(outer);
      element && OF_TEXT.test(roleOf(element) ?? '');
      element = elements.get(outer)
    )
      [inner, outer] = [outer, parentOf(element)];
    const block = elements.get(outer);
    if (!block) continue;
    const siblings = arrayOfKids(required(elements.get(parentOf(note)), 'element with a note'));
    siblings.remove(siblings.indexOf(ref) as number);
    note.set(PDFName.of('P'), outer);
    const kids = arrayOfKids(block);
    const before = inner === ref ? undefined : kids.indexOf(lastAfter.get(inner) ?? inner);
    kids.insert(before === undefined ? kids.size() : before + 1, ref);
    lastAfter.set(inner, ref);
  }
}

/** The rows of a table, each as its cells. */
function rowsOf(table: PDFRef, elements: Map<PDFRef, PDFDict>): PDFDict[][] {
  const inside = (ref: PDFRef): PDFDict[] => {
    const element = elements.get(ref);
    if (!element) return [];
    return roleOf(element) === 'TR' ? [element] : kidsOf(element).flatMap(inside);
  };
  return inside(table).map((row) => kidsOf(row).flatMap((cell) => elements.get(cell) ?? []));
}

function parentOf(element: PDFDict): PDFRef {
  return element.get(PDFName.of('P')) as PDFRef;
}

/**
 * Joins the items of a list: `document.typ` sets the first as a list, each that follows it as a numbered list of its own,
 * in the cells of a grid too.
 */
function joinLists(elements: Map<PDFRef, PDFDict>): void {
  for (const parent of [...elements.values()].filter((element) => roleOf(element) !== 'Div')) {
    let first: PDFRef | undefined;
    for (const ref of kidsInDivs(parent, elements)) {
      const list = elements.get(ref);
      if (!list || roleOf(list) !== 'L') first = undefined;
      else if (first && isNumbered(list)) moveItems(elements, { from: ref, to: first });
      else first = ref;
    }
  }
}

/** The parts of an element, without the divisions around them. */
function kidsInDivs(element: PDFDict, elements: Map<PDFRef, PDFDict>): PDFRef[] {
  return kidsOf(element).flatMap((ref) => {
    const kid = elements.get(ref);
    return kid && roleOf(kid) === 'Div' ? kidsInDivs(kid, elements) : [ref];
  });
}

function isNumbered(list: PDFDict): boolean {
  return attributesOf(list).some((attribute) => nameOf(attribute, 'ListNumbering') === 'Decimal');
}

/** Moves the items of a list to the end of another, and removes the empty list. */
function moveItems(elements: Map<PDFRef, PDFDict>, { from, to }: { from: PDFRef; to: PDFRef }): void {
  const list = required(elements.get(from), 'list');
  const { context } = list;
  for (const item of kidsOf(list)) {
    context.lookup(to, PDFDict).lookup(PDFName.of('K'), PDFArray).push(item);
    context.lookup(item, PDFDict).set(PDFName.of('P'), to);
  }
  remove(from, elements);
}

/** Removes an element from the structure, and the division that it leaves empty. */
function remove(ref: PDFRef, elements: Map<PDFRef, PDFDict>): void {
  const element = required(elements.get(ref), 'element');
  const parent = elements.get(parentOf(element));
  element.context.delete(ref);
  elements.delete(ref);
  if (!parent) return;
  const siblings = arrayOfKids(parent);
  siblings.remove(siblings.indexOf(ref) as number);
  if (siblings.size() === 0 && roleOf(parent) === 'Div') remove(parentOf(element), elements);
}

function arrayOfKids(element: PDFDict): PDFArray {
  const kids = element.get(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids;
  const array = PDFArray.withContext(element.context);
  if (kids) array.push(kids);
  element.set(PDFName.of('K'), array);
  return array;
}

function roleOf(element: PDFDict): string | undefined {
  return nameOf(element, 'S');
}
