/** References of pages and facts against what they point at, and facts against the pages that show them. */
import { type Content, factIds, headingsOf } from '../kind.ts';
import { blockReferences } from '../prose.ts';
import { authoredWords } from '../read.ts';
import { similarHint } from '../similar.ts';
import type { Findings } from './findings.ts';
import type { KeyedBlock } from './keyed-blocks.ts';
import { proseTexts } from './prose-texts.ts';

/** Every reference of blocks against what it points at. */
export function checkReferences(content: Content, file: string, blocks: KeyedBlock[], findings: Findings): void {
  for (const { key, block } of blocks) {
    const problemOf = block.kind === 'placement' ? missingPlacement : missingReference;
    for (const reference of blockReferences(block)) {
      const [scheme = '', target = ''] = reference.split(':');
      const missing = problemOf(content, scheme, target);
      if (missing)
        findings.add(
          file,
          key,
          missing.expected,
          reference,
          `fix the id, here and in the other locales, or add what it points at${similarHint(missing.target, missing.ids)}`,
        );
    }
  }
}

/** Reports a section that a fact names, `page#section`, unless the pages have it. */
export function requireSection(
  content: Content,
  findings: Findings,
  { file, key, section }: { file: string; key: string; section: string | undefined },
): void {
  const problem = section === undefined ? undefined : missingPage(content, section);
  if (problem)
    findings.add(
      file,
      key,
      problem.expected,
      section ?? '',
      `name a page and a heading on it, or leave the section out${similarHint(problem.target, problem.ids)}`,
    );
}

/** What was expected instead of a target, and the ids that it may be a slip of. */
interface Missing {
  expected: string;
  target: string;
  ids: string[];
}

function missingReference(content: Content, scheme: string, target: string): Missing | undefined {
  if (scheme === 'page') return missingPage(content, target);
  const kind = [...content.kinds.values()].find((one) => (one.members?.scheme ?? one.scheme) === scheme);
  const { ids, expected } = factIds(kind?.facts?.file ?? '')(content.facts);
  return ids.includes(target) ? undefined : { expected, target, ids };
}

function missingPage(content: Content, target: string): Missing | undefined {
  const [id = '', anchor] = target.split('#');
  const { pages } = content.facts;
  if (!Object.hasOwn(pages, id)) return { expected: 'a page of _data/pages.yaml', target: id, ids: Object.keys(pages) };
  if (anchor === undefined) return undefined;
  const blocks = authoredWords(content)[0]?.pages[id]?.blocks ?? [];
  const ids = blocks.flatMap((block) => headingsOf(block, content.kinds).map((heading) => heading.id));
  if (ids.includes(anchor)) return undefined;
  return { expected: `a heading {#${anchor}} on the page ${id}`, target: anchor, ids };
}

function missingPlacement({ facts, kinds }: Content, scheme: string, target: string): Missing | undefined {
  const targets = kinds.get(scheme)?.targets(facts);
  return targets && !targets.ids.includes(target) ? { ...targets, target } : undefined;
}

/** A fact that no page shows is a fact nobody reads. */
export function checkUse(content: Content, findings: Findings): void {
  const { facts, kinds } = content;
  const [words] = authoredWords(content);
  const blocks = Object.values(words?.pages ?? {}).flatMap((page) => page.blocks);
  const texts = words ? proseTexts(words, kinds).map(({ block }) => block) : [];
  const cited = [...kinds.values()].flatMap(({ cites }) => cites?.(facts) ?? []).map((claim) => `claim:${claim}`);
  const used = new Set([...cited, ...[...blocks, ...texts].flatMap(blockReferences)]);
  const placed = new Set(blocks.filter(({ kind }) => kind === 'placement').flatMap(blockReferences));
  const unused = (file: string, id: string, remedy: string) =>
    findings.add(`_data/${file}.yaml`, id, 'a record that a page shows', 'used nowhere', remedy);
  for (const [scheme, { words = '', isDue, targets, nodes }] of kinds) {
    const due = isDue?.(facts) ? targets(facts).ids : [];
    for (const id of due.filter((target) => !(nodes ? placed : used).has(`${scheme}:${target}`))) {
      const address = `(${scheme}:${id === 'all' ? id : 'id'})`;
      unused(
        words,
        id,
        `${nodes ? `place it with ![]${address} on a page` : `refer to it with [words]${address}`}, or remove it`,
      );
    }
  }
}
