/** Everything that a built site and an export hold, read by parsers that the project did not write. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { po } from 'gettext-parser';
import Papa from 'papaparse';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { blockText, parseProse } from '../../src/content/prose.ts';
import { asData } from '../../src/i18n/typography.ts';
import { hiddenIn } from '../support/hidden.ts';
import { readPdfBytes } from '../support/pdf.ts';
import type { OutputKind } from './case.ts';

/** One file, as the texts that its parser found. */
export interface Output {
  kind: OutputKind;
  file: string;
  texts: string[];
}

export interface ReadOutputs {
  outputs: Output[];
  /** What is not well-formed, and what a text may not do. */
  faults: string[];
  /** Elements, attributes and lines that the files are built from, without their texts. */
  structure: Set<string>;
}

/** Reads every file of a built site that texts go into. */
export async function readSite(site: string): Promise<ReadOutputs> {
  const read: ReadOutputs = { outputs: [], faults: [], structure: new Set() };
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)));
  for (const file of files.sort()) {
    const reader = READERS[path.extname(file)] ?? READERS[path.basename(file)];
    if (!reader) continue;
    try {
      await reader(readFileSync(path.join(site, file)), file, read);
    } catch (error) {
      read.faults.push(`${file}: ${(error as Error).message}`);
    }
  }
  return read;
}

/** Reads the PO file of a locale. */
export function readPoFile(source: string, tag: string, read: ReadOutputs): void {
  try {
    const table = po.parse(source, { validation: true });
    const entries = Object.values(table.translations).flatMap((group) => Object.values(group));
    const texts = entries.flatMap(({ msgctxt = '', msgid, msgid_plural: plural = '', msgstr }) =>
      [msgid, plural, ...msgstr].map((text) => (/#(?!\.[td])/u.test(msgctxt) ? markdownText(text) : text)),
    );
    read.outputs.push({ kind: 'PO', file: `${tag}.po`, texts });
  } catch (error) {
    read.faults.push(`${tag}.po: ${(error as Error).message}`);
  }
}

/** Words of a block of Markdown, as pages show them. */
function markdownText(markdown: string): string {
  return parseProse(markdown).blocks.map(blockText).join('\n');
}

/** A text as it is compared: what typography puts in is taken out, white space is one space. */
export function comparable(text: string): string {
  return asData(text).replace(/\s+/gu, ' ').trim();
}

type Reader = (bytes: Buffer, file: string, read: ReadOutputs) => void | Promise<void>;

const READERS: Record<string, Reader> = {
  '.html': readHtml,
  '.xml': readXml,
  '.json': readJson,
  '.csv': readCsv,
  '.bib': readBibTex,
  '.ris': readRis,
  '.pdf': readPdf,
  '.txt': readLines,
  _headers: readLines,
};

type Node = DefaultTreeAdapterMap['node'];

function readHtml(bytes: Buffer, file: string, read: ReadOutputs): void {
  const source = textIn(bytes);
  const onParseError = ({ code, startLine }: { code: string; startLine: number }) =>
    read.faults.push(`${file}: line ${startLine}: ${code}`);
  const document = parse(source, { onParseError });
  const texts = htmlTexts(document, read.structure);
  const scripts: string[] = [];
  visit(document, (node) => {
    if (
      node.nodeName === 'script' &&
      'attrs' in node &&
      node.attrs.some(({ value }) => value === 'application/ld+json')
    )
      scripts.push(textContent(node));
  });
  read.outputs.push({ kind: 'HTML', file, texts });
  for (const script of scripts) read.outputs.push({ kind: 'JSON-LD', file, texts: stringsIn(JSON.parse(script)) });
}

/** The text of a document as a whole, and the value of each attribute. */
function htmlTexts(document: Node, structure: Set<string>): string[] {
  const texts: string[] = [];
  visit(document, (node) => {
    if (node.nodeName === '#comment') structure.add('comment');
    if (!('attrs' in node)) return;
    for (const { name, value } of node.attrs) {
      structure.add(`${node.nodeName} ${name}`);
      texts.push(value);
    }
    structure.add(node.nodeName);
    if (node.nodeName === 'title' || node.nodeName === 'desc' || node.nodeName === 'body')
      texts.push(textContent(node));
    if (node.nodeName === 'style')
      structure.add(textContent(node).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""'));
  });
  return texts;
}

function visit(node: Node, enter: (node: Node) => void): void {
  enter(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, enter);
}

/** Text with a space where an element ends or begins a line of its own. */
function textContent(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(textContent).join('');
}

function readXml(bytes: Buffer, file: string, read: ReadOutputs): void {
  const texts: string[] = [];
  let text = '';
  let isHtml = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    isHtml = attributes.type?.value === 'html';
    read.structure.add(`${file.split('/').at(-1)} ${name}`);
    texts.push(...Object.values(attributes).map(({ value }) => value));
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part: string) => {
      text += part;
    });
  parser.on('closetag', () => {
    // HTML within the feed is read as a feed reader does.
    texts.push(isHtml ? htmlText(text, read.structure) : text);
    text = '';
    isHtml = false;
  });
  parser.write(textIn(bytes)).close();
  read.outputs.push({ kind: 'Atom', file, texts });
}

function htmlText(source: string, structure: Set<string>): string {
  const fragment = parseFragment(source);
  htmlTexts(fragment, structure);
  return textContent(fragment);
}

function readJson(bytes: Buffer, file: string, read: ReadOutputs): void {
  read.outputs.push({ kind: 'JSON', file, texts: stringsIn(JSON.parse(textIn(bytes))) });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a spreadsheet takes for a formula at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

function readCsv(bytes: Buffer, file: string, read: ReadOutputs): void {
  const { data, errors } = Papa.parse<string[]>(textIn(bytes).replace(/^\uFEFF/u, ''), { skipEmptyLines: true });
  for (const { message, row } of errors) read.faults.push(`${file}: row ${row}: ${message}`);
  const [head = [], ...rows] = data;
  for (const row of rows) if (row.length !== head.length) read.faults.push(`${file}: a row of ${row.length} cells`);
  const texts = data.flat();
  for (const cell of texts)
    if (FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell)) read.faults.push(`${file}: a formula: ${cell}`);
  read.outputs.push({ kind: 'CSV', file, texts });
}

function readBibTex(bytes: Buffer, file: string, read: ReadOutputs): void {
  const source = textIn(bytes);
  // The parser passes over what follows an entry that a brace has ended.
  if (endOfEntry(source) !== source.trimEnd().length) read.faults.push(`${file}: braces that are not balanced`);
  readCitations('BibTeX', source, file, read);
}

/** Where the first group of braces ends, of which BibTeX counts those behind a backslash too. */
function endOfEntry(source: string): number {
  let depth = 0;
  for (const { 0: brace, index } of source.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth <= 0) return index + 1;
  }
  return -1;
}

function readRis(bytes: Buffer, file: string, read: ReadOutputs): void {
  const source = textIn(bytes);
  const lines = source.split('\n').filter((line) => line !== '');
  for (const line of lines)
    if (!/^[A-Z][A-Z0-9] {2}- /u.test(line)) read.faults.push(`${file}: no field of RIS: ${line}`);
  readCitations('RIS', source, file, read);
  // The parser takes the name of the site for one of a person, and splits it at a comma.
  read.outputs.push({ kind: 'RIS', file, texts: lines.map((line) => line.slice('TI  - '.length)) });
}

function readCitations(kind: 'BibTeX' | 'RIS', source: string, file: string, read: ReadOutputs): void {
  const records = plugins.input.chain(source, { generateGraph: false });
  if (records.length !== 1) read.faults.push(`${file}: ${records.length} records`);
  for (const record of records) for (const field of Object.keys(record)) read.structure.add(`${kind} ${field}`);
  read.outputs.push({ kind, file, texts: stringsIn(records) });
}

async function readPdf(bytes: Buffer, file: string, read: ReadOutputs): Promise<void> {
  const { pageTexts, title } = await readPdfBytes(bytes);
  read.outputs.push({ kind: 'PDF', file, texts: [pageTexts.join(' '), title] });
}

/** Files of lines, which no text goes into. */
function readLines(bytes: Buffer, file: string, read: ReadOutputs): void {
  for (const line of textIn(bytes).split('\n')) read.structure.add(`${file}: ${line.replace(/'sha256-[^']*'/gu, '')}`);
}

/** The text of a file. Throws where it is no UTF-8, or holds a hidden character. */
function textIn(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const hidden = hiddenIn(text);
  if (hidden.length > 0) throw new Error(`holds hidden characters: ${hidden.join(', ')}`);
  return text;
}
