/**
 * Compares two built sites: text, links, ids and structure of every page, the text of every PDF, and the bytes of every
 * other file. Prints each difference once, with the number of files that have it.
 * @example npx tsx tests/compare-builds.ts /tmp/before _site
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Aspects = Record<string, string[]>;

const [before = '', after = '_site'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'compare-builds-'));

/** Lines of a page, by what they say of it; style sheets are left out. */
function aspectsOfPage(html: string): Aspects {
  const aspects: Aspects = { text: [], links: [], ids: [], structure: [] };
  const visit = (node: Node, depth: number): void => {
    if (adapter.isTextNode(node)) aspects.text?.push(node.value.replaceAll(/[ \n\t]+/gu, ' ').trim());
    if (adapter.isElementNode(node)) addElement(aspects, node, depth);
    if ('childNodes' in node && node.nodeName !== 'style') for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(parse(html), 0);
  return { ...aspects, text: (aspects.text ?? []).filter(Boolean) };
}

function addElement(aspects: Aspects, element: DefaultTreeAdapterTypes.Element, depth: number): void {
  const { href, id, ...others } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  if (href !== undefined) aspects.links?.push(`${href} ${others['aria-label'] ?? textOf(element)}`);
  if (id !== undefined) aspects.ids?.push(id);
  const shown = Object.entries(others).map(([name, value]) => ` ${name}="${value}"`);
  aspects.structure?.push(`${' '.repeat(depth)}${element.tagName}${shown.join('')}`);
}

function textOf(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function aspectsOf(file: string): Aspects {
  if (extname(file) === '.html') return aspectsOfPage(readFileSync(file, 'utf8'));
  if (extname(file) === '.pdf') {
    const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
    const words = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout.split(/\s+/u);
    return { words, layout: text.split('\n').map((line) => line.trimEnd()) };
  }
  return { bytes: [readFileSync(file).toString('base64').slice(0, 80), `${readFileSync(file).length} bytes`] };
}

/** Lines that one list has and the other has not. */
function differences(one: string[], other: string[]): string[] {
  if (one.join('\n') === other.join('\n')) return [];
  const files = [join(scratch, 'before'), join(scratch, 'after')];
  writeFileSync(files[0] ?? '', `${one.join('\n')}\n`);
  writeFileSync(files[1] ?? '', `${other.join('\n')}\n`);
  return spawnSync('diff', ['-U0', ...files], { encoding: 'utf8', maxBuffer: 1e9 })
    .stdout.split('\n')
    .filter((line) => /^[-+](?!--|\+\+)/u.test(line));
}

function filesIn(folder: string): Set<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length)),
  );
}

const [names, others] = [filesIn(before), filesIn(after)];
const found = new Map<string, Map<string, string[]>>();
const note = (aspect: string, line: string, file: string) => {
  const lines = found.get(aspect) ?? new Map<string, string[]>();
  found.set(aspect, lines);
  lines.set(line, [...(lines.get(line) ?? []), file]);
};
const hashed = /\.[0-9a-f]{8,}\.|-[0-9A-Za-z]{8}\.(?:js|css|woff2)$/u;
for (const name of [...names].filter((one) => !others.has(one) && !hashed.test(one))) note('files', `- ${name}`, name);
for (const name of [...others].filter((one) => !names.has(one) && !hashed.test(one))) note('files', `+ ${name}`, name);
for (const name of [...names].filter((one) => others.has(one))) {
  if (readFileSync(before + name).equals(readFileSync(after + name))) continue;
  const [one, other] = [aspectsOf(before + name), aspectsOf(after + name)];
  for (const aspect of Object.keys(one))
    for (const line of differences(one[aspect] ?? [], other[aspect] ?? [])) note(aspect, line, name);
}
rmSync(scratch, { recursive: true });
for (const [aspect, lines] of found) {
  console.log(`\n== ${aspect}: ${lines.size} differences`);
  for (const [line, files] of [...lines].slice(0, Number(process.env.MOST ?? 60)))
    console.log(`${String(files.length).padStart(4)} ${files[0]}  ${line.slice(0, 300)}`);
}
console.log(found.size === 0 ? 'No differences.' : '');
process.exitCode = found.size === 0 ? 0 : 1;
