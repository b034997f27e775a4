/** The structure of a PDF: what Typst leaves to be done for those who hear it. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { required } from '../content/required.ts';

/** Puts right what a screen reader reads: notes after the text that cites them, whole lists, heads of table rows. */
export function finishStructure(document: PDFDocument): void {
  const elements = structureElements(document);
  moveNotes(elements);
  joinLists(elements);
  for (const cell of rowHeads(elements)) markRowHead(cell);
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
  const kids = element.get(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.filter((kid) => kid instanceof PDFRef);
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

function parentOf(element: PDFDict): PDFRef {
  return element.get(PDFName.of('P')) as PDFRef;
}

/**
 * Joins the items of a list: `document.typ` sets the first as a list, each that follows it as a numbered list of its own.
 */
function joinLists(elements: Map<PDFRef, PDFDict>): void {
  for (const parent of elements.values()) {
    let first: PDFRef | undefined;
    for (const ref of kidsOf(parent)) {
      const list = elements.get(ref);
      if (!list || roleOf(list) !== 'L') first = undefined;
      else if (first && isNumbered(list)) moveItems({ elements, from: ref, to: first, parent });
      else first = ref;
    }
  }
}

function isNumbered(list: PDFDict): boolean {
  return attributesOf(list).some((attribute) => nameOf(attribute, 'ListNumbering') === 'Decimal');
}

/** Moves the items of a list to the end of another, and removes the empty list from what contains both. */
function moveItems({ elements, from, to, parent }: Move): void {
  const { context } = parent;
  for (const item of kidsOf(context.lookup(from, PDFDict))) {
    context.lookup(to, PDFDict).lookup(PDFName.of('K'), PDFArray).push(item);
    context.lookup(item, PDFDict).set(PDFName.of('P'), to);
  }
  const siblings = parent.lookup(PDFName.of('K'), PDFArray);
  siblings.remove(siblings.asArray().indexOf(from));
  context.delete(from);
  elements.delete(from);
}

interface Move {
  elements: Map<PDFRef, PDFDict>;
  from: PDFRef;
  to: PDFRef;
  parent: PDFDict;
}

/**
 * The first cell of each row, which names the row. A table that has rows of one cell, as in large print, is left as it
 * is: there these stand above the row that follows.
 */
function rowHeads(elements: Map<PDFRef, PDFDict>): PDFDict[] {
  const rows = [...elements.values()].filter((element) => roleOf(element) === 'TR');
  const stacked = new Set(rows.filter((row) => kidsOf(row).length === 1).map((row) => row.get(PDFName.of('P'))));
  return rows
    .filter((row) => !stacked.has(row.get(PDFName.of('P'))))
    .flatMap((row) => elements.get(kidsOf(row)[0] as PDFRef) ?? []);
}

/** Typst tags the head of a table alone. */
function markRowHead(cell: PDFDict): void {
  cell.set(PDFName.of('S'), PDFName.of('TH'));
  for (const attribute of attributesOf(cell))
    if (nameOf(attribute, 'O') === 'Table' && !attribute.has(PDFName.of('Scope')))
      attribute.set(PDFName.of('Scope'), PDFName.of('Row'));
}

function attributesOf(element: PDFDict): PDFDict[] {
  const attributes = element.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.filter((attribute) => attribute instanceof PDFDict);
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

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value: PDFObject | undefined = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
