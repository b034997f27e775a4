/** Links inside a PDF: Typst writes those between marks, notes and sources as addresses `kind:name`. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { required } from '../content/required.ts';

/** What links say to those who do not see where they lead. */
export interface LinkNames {
  /** Titles of the headings by id. */
  titles: ReadonlyMap<string, string>;
  /** Names with `NUMBER` in place of the number. */
  note: string;
  /** A note on a name has no number. */
  remark: string;
  backFromNote: string;
  backFromRemark: string;
  source: string;
  backFromSource: string;
}

/** Stands for a number in the names of links. */
export const NUMBER = '\uE000';

/** A link on its page, found by the address that it was written with. */
interface WrittenLink {
  dict: PDFDict;
  page: PDFRef;
  kind: Kind;
  name: string;
}

type Kind = 'note' | 'mark' | 'source' | 'cited';

/** Leads links inside a PDF to their places, if it has any, and simplifies the boxes of all. */
export function linkInside(document: PDFDocument, names: LinkNames | null): void {
  if (names) leadToPlaces(document, names);
  for (const [, dict] of linksOnPages(document)) simplifyBoxes(dict);
}

/**
 * Leads each link to its place: `note:` from a mark to its note and `mark:` back to the first mark, `source:` to a source
 * in the list and `cited:` back to where it is first named. These places are those of the links that lead back. Links to
 * headings lead there already: they get the titles as names.
 */
function leadToPlaces(document: PDFDocument, names: LinkNames): void {
  const links = writtenLinks(document);
  const first = new Map<string, WrittenLink>();
  for (const link of links) {
    const key = `${link.kind}:${link.name}`;
    if (!first.has(key)) first.set(key, link);
  }
  for (const { dict, kind, name } of links) {
    const contents = nameOf(kind, name, names);
    const target = `${OTHER_ENDS[kind]}:${name}`;
    const to = placeOf(required(first.get(target), `place for "${kind}:${name}"`));
    dict.delete(PDFName.of('A'));
    dict.set(PDFName.of('Dest'), document.context.obj(to));
    dict.set(PDFName.of('Contents'), PDFHexString.fromText(contents));
  }
  for (const [, dict] of linksOnPages(document)) nameHeadingLink(dict, names);
}

/** Links to headings are named by Typst in English. */
function nameHeadingLink(dict: PDFDict, { titles }: LinkNames): void {
  const to = dict.get(PDFName.of('Dest'));
  if (!(to instanceof PDFString)) return;
  const id = to.asString();
  dict.set(PDFName.of('Contents'), PDFHexString.fromText(required(titles.get(id), `title of the heading "${id}"`)));
}

/** One box for each line, to a tenth of a point, where Typst writes one for each piece of text: a tenth of the file. */
function simplifyBoxes(dict: PDFDict): void {
  const { context } = dict;
  const rounded = (numbers: number[]) => context.obj(numbers.map((number) => Math.round(number * 10) / 10));
  dict.set(PDFName.of('Rect'), rounded(numbersOf(dict, 'Rect')));
  const corners = numbersOf(dict, 'QuadPoints');
  const lines: number[][] = [];
  for (let at = 0; at < corners.length; at += 8) {
    const piece = corners.slice(at, at + 8);
    const last = lines.at(-1);
    if (last && overlaps(boxOf(piece), boxOf(last))) last.push(...piece);
    else lines.push(piece);
  }
  const boxes = lines
    .map(boxOf)
    .flatMap(({ left, right, top, bottom }) => [left, bottom, right, bottom, right, top, left, top]);
  if (lines.length < 2) dict.delete(PDFName.of('QuadPoints'));
  else dict.set(PDFName.of('QuadPoints'), rounded(boxes));
}

type Box = ReturnType<typeof boxOf>;

/** The box around corners. */
function boxOf(corners: number[]) {
  const [xs, ys] = [0, 1].map((first) => corners.filter((_, at) => at % 2 === first)) as [number[], number[]];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}

/** Whether two boxes are on one line. */
function overlaps(one: Box, other: Box): boolean {
  return one.bottom < other.top && one.top > other.bottom;
}

function numbersOf(dict: PDFDict, key: string): number[] {
  const numbers = dict.lookup(PDFName.of(key));
  return numbers instanceof PDFArray ? numbers.asArray().map((number) => (number as PDFNumber).asNumber()) : [];
}

/** Where a link leads whose target is a link that leads back. */
const OTHER_ENDS: Record<Kind, Kind> = { note: 'mark', mark: 'note', source: 'cited', cited: 'source' };

function nameOf(kind: Kind, name: string, names: LinkNames): string {
  const number = /(?<=^|-)\d+$/u.exec(name)?.[0];
  const numbered = (text: string, unnumbered = text) => (number ? text.replace(NUMBER, number) : unnumbered);
  switch (kind) {
    case 'note':
      return numbered(names.note, names.remark);
    case 'mark':
      return numbered(names.backFromNote, names.backFromRemark);
    case 'source':
      return numbered(names.source);
    case 'cited':
      return numbered(names.backFromSource);
  }
}

/** The top of a link, a line above it. */
function placeOf({ dict, page }: WrittenLink): [PDFRef, PDFName, PDFNumber, PDFNumber, null] {
  const { x, y, height } = dict.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const [left, top] = [x, y + 2 * height].map((place) => PDFNumber.of(Math.round(place)));
  return [page, PDFName.of('XYZ'), left as PDFNumber, top as PDFNumber, null];
}

/** Links with addresses that `document.typ` has made up, in the order of the pages. */
function writtenLinks(document: PDFDocument): WrittenLink[] {
  return linksOnPages(document).flatMap(([page, dict]) => {
    const action = dict.get(PDFName.of('A'));
    const uri = action instanceof PDFDict ? action.get(PDFName.of('URI')) : undefined;
    const [, kind, name] = (uri instanceof PDFString && WRITTEN.exec(uri.asString())) || [];
    return kind && name ? [{ dict, page, kind: kind as Kind, name }] : [];
  });
}

/** All links of a PDF with their pages. */
function linksOnPages(document: PDFDocument): [page: PDFRef, link: PDFDict][] {
  return document
    .getPages()
    .flatMap(({ ref, node }) =>
      (node.Annots()?.asArray() ?? []).map((link): [PDFRef, PDFDict] => [ref, document.context.lookup(link, PDFDict)]),
    );
}

const WRITTEN = /^(note|mark|source|cited):(.*)$/u;
