/** Prose of one locale against that of another. */
import path from 'node:path';
import { type Content, headingsOf, type Kinds } from '../kind.ts';
import { blockReferences, blockText, type ProseBlock } from '../prose.ts';
import { authoredWords } from '../read.ts';
import { type Facts, MATTER_FIELDS } from '../schema.ts';
import { placeholderScope } from '../scope.ts';
import type { PageWords, Words } from '../words.ts';
import type { Findings, Report } from './findings.ts';
import { keyedBlocks } from './keyed-blocks.ts';
import { checkParity } from './parity.ts';
import { proseTexts } from './prose-texts.ts';
import { checkReferences, checkUse } from './references.ts';
import { type CheckedText, checkText } from './text.ts';
import { nounsOf } from './vocabulary.ts';

export function checkPages(content: Content, findings: Findings): void {
  const { facts, kinds } = content;
  const authored = authoredWords(content);
  const [reference] = authored;
  if (!reference) return;
  const scope = placeholderScope(facts);
  for (const locale of authored) {
    const nouns = nounsOf(locale);
    checkPageFiles(facts, locale, findings);
    checkDescriptions(facts, locale, findings);
    for (const [id, page] of Object.entries(locale.pages)) {
      checkAnchors(page, kinds, findings);
      checkTexts({ tag: locale.tag, names: locale.names, nouns, scope }, page, findings);
      const original = reference.pages[id];
      if (original && original !== page) checkPageParity(page, original, findings);
    }
  }
  for (const { file, blocks } of Object.values(reference.pages))
    checkReferences(content, file, keyedBlocks(blocks), findings);
  checkProse(content, authored, findings);
  checkCounted(facts, reference, findings);
  checkUse(content, findings);
}

/** Texts of facts with references: how they are written, and that they refer to the same as in the first locale. */
function checkProse(content: Content, authored: Words[], findings: Findings): void {
  const [originals = [], ...others] = authored.map((words) => proseTexts(words, content.kinds));
  for (const { file, key, faults } of [originals, ...others].flat())
    for (const { expected, found, remedy } of faults) findings.add(file, key, expected, found, remedy);
  for (const text of originals) checkReferences(content, text.file, [text], findings);
  const blocks = new Map(originals.map(({ file, key, block }) => [`${path.basename(file)} ${key}`, block]));
  for (const { file, key, block } of others.flat()) {
    const original = blocks.get(`${path.basename(file)} ${key}`);
    if (original) checkParity(key, namingOf(block), namingOf(original), findings.in(file));
  }
}

/** The sections of the front page whose points are counted. */
function checkCounted({ pages, site }: Facts, { pages: words }: Words, findings: Findings): void {
  const add = findings.in('_data/site.yaml');
  const front = Object.keys(pages).find((id) => pages[id]?.path === '') ?? '';
  const sections = (words[front]?.blocks ?? []).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
  for (const id of site.counted ?? [])
    if (words[front] && !sections.includes(id))
      add('counted', `a section of the page "${front}"`, id, 'write that section or leave it out');
}

function checkPageFiles(facts: Facts, { tag, pages }: Words, findings: Findings): void {
  for (const id of Object.keys(facts.pages))
    if (!pages[id])
      findings.add(
        `locales/${tag}/pages/${id}.md`,
        '',
        'the words of the page',
        'no such file',
        'write the page in this locale',
      );
  for (const [id, { file }] of Object.entries(pages))
    if (!Object.hasOwn(facts.pages, id))
      findings.add(file, '', 'a page of _data/pages.yaml', id, 'add the page there or remove the file');
}

/** The least that a description says, for search engines. */
export const SHORTEST_DESCRIPTION = 50;

/** How long a description is that has placeholders is known on the built page only. */
function checkDescriptions(facts: Facts, { pages }: Words, findings: Findings): void {
  for (const [id, { file, description }] of Object.entries(pages)) {
    const isFound = description !== '' && facts.pages[id]?.template !== 'error';
    if (isFound && !description.includes('{{') && description.length < SHORTEST_DESCRIPTION)
      findings.add(
        file,
        'description',
        `at least ${SHORTEST_DESCRIPTION} characters, for search engines`,
        `${description.length}: ${description}`,
        'say more of the page',
      );
  }
}

/** Ids that components give: to notes, to records, to what stands once on a page. */
const TAKEN_ID = /^(?:n\d+.*|content|notes|footnotes|opening|timeline.*|page-corrections)$/u;
/** What the ids of records begin with, beside the schemes of the kinds. */
const TAKEN_PREFIXES = ['data', 'footnote', 'mark', 'point', 'topic'];

/** What has a place of its own on a page: headings, and the records placed there. */
function checkAnchors({ file, blocks }: PageWords, kinds: Kinds, findings: Findings): void {
  const ofKinds = [...kinds.values()].flatMap(({ scheme, members }) => [scheme, members?.scheme ?? scheme]);
  const prefixes = [...TAKEN_PREFIXES, ...ofKinds].map((prefix) => `${prefix}-`);
  const add = findings.in(file);
  const seen = new Set<string>();
  const addOnce: typeof add = (key, ...problem) => {
    if (seen.has(key)) add(key, ...problem);
    seen.add(key);
  };
  for (const block of blocks) {
    for (const { id } of headingsOf(block, kinds)) {
      if (TAKEN_ID.test(id) || prefixes.some((prefix) => id.startsWith(prefix)))
        add(
          id,
          'a heading id that no part of a page has by itself',
          id,
          'rename it in every locale, here and wherever a link leads to it',
        );
      addOnce(id, 'every heading id once', 'a second heading with this id', 'rename one of them in every locale');
    }
    if (block.kind === 'placement')
      addOnce(
        `${block.scheme}:${block.target}`,
        'every record placed once',
        'a second placement of it',
        'take one of them away in every locale, or link to the first',
      );
  }
}

function checkTexts(
  locale: Pick<CheckedText, 'tag' | 'names' | 'nouns' | 'scope'>,
  page: PageWords,
  findings: Findings,
): void {
  const context = { file: page.file, ...locale };
  for (const { key, text } of matterTexts(page)) checkText({ ...context, key, text }, findings);
  for (const { key, block } of keyedBlocks(page.blocks))
    checkText({ ...context, key, text: blockText(block) }, findings);
}

/** The texts of a page's front matter, each under its field. */
export function matterTexts(page: PageWords): { key: (typeof MATTER_FIELDS)[number]; text: string }[] {
  return MATTER_FIELDS.flatMap((key) => {
    const text = page[key];
    return text === undefined ? [] : [{ key, text }];
  });
}

function checkPageParity(page: PageWords, original: PageWords, findings: Findings): void {
  const add = findings.in(page.file);
  checkMatterParity(page, original, add);
  const blocks = keyedBlocks(page.blocks);
  const originals = keyedBlocks(original.blocks);
  for (let at = 0; at < Math.max(blocks.length, originals.length); at++) {
    const here = blocks[at];
    const there = originals[at];
    const shape = there ? blockShape(there.block) : 'the end of the page';
    const found = here ? blockShape(here.block) : 'the end of the page';
    if (shape !== found) {
      const key = here?.key ?? there?.key ?? '';
      add(
        key,
        `${shape}, as ${original.file} has in ${there?.key ?? 'no such place'}`,
        found,
        'give every locale the same blocks in the same order',
      );
      return;
    }
    if (here && there) checkParity(here.key, namingOf(here.block), namingOf(there.block), add);
  }
}

/** The same texts in the front matter, with the same placeholders. */
function checkMatterParity(page: PageWords, original: PageWords, add: Report): void {
  for (const field of MATTER_FIELDS) {
    const [found, expected] = [page[field], original[field]];
    if ((found === undefined) !== (expected === undefined))
      add(
        field,
        expected === undefined
          ? `no ${field}, as ${original.file} has none`
          : `a ${field}, as ${original.file} has one`,
        found ?? 'nothing',
        `give every locale a ${field}, or none`,
      );
    else checkParity(field, { text: found ?? '' }, { text: expected ?? '' }, add);
  }
}

function namingOf(block: ProseBlock): { text: string; references: string[] } {
  return { text: blockText(block), references: blockReferences(block) };
}

function blockShape(block: ProseBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${'#'.repeat(block.level)} {#${block.id}}`;
    case 'list':
      return `list of ${block.items.length}`;
    case 'placement':
      return `placement ${block.scheme}:${block.target}`;
    default:
      return block.kind;
  }
}
