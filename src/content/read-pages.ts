/** Pages of a locale: front matter and prose of each Markdown file. */
import { strayCharacters } from '../i18n/characters.ts';
import { characterFaults, textFaults } from './character-faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Kinds } from './kind.ts';
import { parseYaml } from './parse-data.ts';
import { blockInlines, inlineText, type ProseBlock, parseProse } from './prose.ts';
import type { Reader } from './reader.ts';
import { pageMatterSchema } from './schema.ts';
import type { PageWords } from './words.ts';

/** The pages of a locale’s folder, by the name of their file. */
export function readPages(reader: Reader, folder: string, kinds: Kinds): Record<string, PageWords> {
  const pages: Record<string, PageWords> = {};
  const schemes = [...kinds].flatMap(([scheme, { nodes }]) => (nodes ? scheme : []));
  for (const name of reader.names(folder)) {
    const file = `${folder}/${name}`;
    const page = name.endsWith('.md') ? readPage(reader, file, schemes) : undefined;
    if (page) pages[name.slice(0, -'.md'.length)] = page;
    else if (!name.endsWith('.md'))
      reader.report(file, '', { expected: 'a Markdown file', found: name, remedy: 'remove it' });
  }
  return pages;
}

/** A page whose title or description is faulty stays, so that it is not reported as missing too. */
function readPage(reader: Reader, file: string, schemes: readonly string[]): PageWords {
  const text = reader.text(file) ?? '';
  const { matter: source, body, firstLine } = splitFrontMatter(text);
  // An empty line stands for the --- above, so that lines count as in the file.
  const value = reader.settle(file, parseYaml(`\n${source}`));
  const matter = value === undefined ? undefined : reader.parse(pageMatterSchema, value ?? {}, file, '');
  const { blocks, faults } = parseProse(body, firstLine, schemes);
  for (const { line, ...fault } of faults) reader.report(file, `line ${line}`, fault);
  for (const { key, ...fault } of characterFaults({ text: body, firstLine })) reader.report(file, key, fault);
  reportReferences(reader, file, body, blocks);
  return { file, title: '', description: '', ...matter, blocks };
}

/** Reports hidden characters that Markdown makes of a character reference, such as `&shy;`. */
function reportReferences(reader: Reader, file: string, body: string, blocks: ProseBlock[]): void {
  const typed = new Set(strayCharacters(body).map(({ codePoint }) => codePoint));
  for (const block of blocks)
    for (const text of blockInlines(block).map(inlineText))
      for (const { key, ...fault } of textFaults(`line ${block.line}`, text, typed)) reader.report(file, key, fault);
}
