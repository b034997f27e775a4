/** References of pages and facts against what they point at, and facts against the pages that show them. */
import { blockReferences, type PlacementScheme, type ReferenceScheme } from '../prose.ts';
import type { PageWords, Words } from '../read.ts';
import type { Facts } from '../schema.ts';
import type { Findings } from './findings.ts';
import { keyedBlocks } from './keyed-blocks.ts';

/** Every reference of a page against what it points at. */
export function checkReferences(facts: Facts, words: Words, page: PageWords, findings: Findings): void {
  for (const { key, block } of keyedBlocks(page.blocks))
    for (const reference of blockReferences(block)) {
      const [scheme = '', target = ''] = reference.split(':');
      const problem =
        block.kind === 'placement'
          ? missingPlacement(facts, scheme as PlacementScheme, target)
          : missingReference(facts, words, scheme as ReferenceScheme, target);
      if (problem)
        findings.add(
          page.file,
          key,
          problem,
          reference,
          'fix the id, here and in the other locales, or add what it points at',
        );
    }
}

/** The sections that say more of the topics of the accounts and of events. */
export function checkSections(facts: Facts, words: Words, findings: Findings): void {
  const check = (file: string, key: string, section: string | undefined) => {
    const problem = section === undefined ? undefined : missingPage(facts, words, section);
    if (problem)
      findings.add(file, key, problem, section ?? '', 'name a page and a heading on it, or leave the section out');
  };
  for (const [id, { topics }] of Object.entries(facts.accounts))
    for (const [topic, { section }] of Object.entries(topics))
      check('_data/accounts.yaml', `${id}.topics.${topic}.section`, section);
  for (const [id, { more }] of Object.entries(facts.events)) check('_data/events.yaml', `${id}.more`, more);
}

function missingReference(facts: Facts, words: Words, scheme: ReferenceScheme, target: string): string | undefined {
  if (scheme === 'page') return missingPage(facts, words, target);
  const kind = { claim: 'claims', entity: 'entities', event: 'events', quote: 'quotes', source: 'sources' } as const;
  return Object.hasOwn(facts[kind[scheme]], target) ? undefined : `an id from _data/${kind[scheme]}.yaml`;
}

function missingPage(facts: Facts, words: Words, target: string): string | undefined {
  const [id = '', anchor] = target.split('#');
  if (!Object.hasOwn(facts.pages, id)) return `a page of _data/pages.yaml`;
  if (anchor === undefined) return undefined;
  const hasHeading = words.pages[id]?.blocks.some((block) => block.kind === 'heading' && block.id === anchor);
  return hasHeading ? undefined : `a heading {#${anchor}} on the page ${id}`;
}

/** Placements of what there is once, by the one name that they take. */
const ONLY = {
  corrections: { target: 'all', expected: 'all of them, as ![](corrections:all)' },
  datasets: { target: 'all', expected: 'all the files, as ![](datasets:all)' },
  publisher: { target: 'site', expected: 'the publisher of the site, as ![](publisher:site)' },
  wording: { target: 'all', expected: 'all, the whole of _data/wording.yaml' },
} as const;

function isOnly(scheme: PlacementScheme): scheme is keyof typeof ONLY {
  return scheme in ONLY;
}

function missingPlacement(facts: Facts, scheme: PlacementScheme, target: string): string | undefined {
  if (isOnly(scheme)) return target === ONLY[scheme].target ? undefined : ONLY[scheme].expected;
  if (scheme === 'events' || scheme === 'timeline')
    return Object.values(facts.events).some(({ period }) => period === target)
      ? undefined
      : 'a period of _data/events.yaml';
  if (scheme === 'entities')
    return Object.values(facts.entities).some(({ group }) => group === target)
      ? undefined
      : 'a group of _data/entities.yaml';
  const kind = {
    quote: 'quotes',
    conflict: 'conflicts',
    series: 'series',
    accounts: 'accounts',
    overlap: 'accounts',
  } as const;
  return Object.hasOwn(facts[kind[scheme]], target) ? undefined : `an id from _data/${kind[scheme]}.yaml`;
}

/** A fact that no page shows is a fact nobody reads. */
export function checkUse(facts: Facts, words: Words, findings: Findings): void {
  const blocks = Object.values(words.pages).flatMap((page) => page.blocks);
  const placed = new Set(blocks.filter(({ kind }) => kind === 'placement').flatMap(blockReferences));
  const cited = new Set(blocks.flatMap(blockReferences));
  const unused = (kind: keyof Facts, ids: string[], scheme: string, remedy: string) => {
    for (const id of ids)
      if (!(scheme === 'claim' ? cited : placed).has(`${scheme}:${id}`))
        findings.add(`_data/${kind}.yaml`, id, 'a record that a page shows', 'used nowhere', remedy);
  };
  const place = (scheme: string) => `place it with ![](${scheme}:id) on a page, or remove it`;
  for (const kind of ['series', 'accounts'] as const) unused(kind, Object.keys(facts[kind]), kind, place(kind));
  unused('corrections', ['all'], 'corrections', place('corrections').replace(':id', ':all'));
  unused('quotes', Object.keys(facts.quotes), 'quote', place('quote'));
  unused('conflicts', Object.keys(facts.conflicts), 'conflict', place('conflict'));
  unused('events', unique(Object.values(facts.events).map(({ period }) => period)), 'events', place('events'));
  unused('entities', unique(Object.values(facts.entities).map(({ group }) => group)), 'entities', place('entities'));
  if (!placed.has('wording:all'))
    unused('wording', Object.keys(facts.wording), 'wording', 'place the list with ![](wording:all) on a page');
  const inComponents = new Set([
    ...Object.values(facts.events).flatMap(({ claims }) => claims),
    ...Object.values(facts.conflicts).flatMap(({ accounts }) =>
      Object.values(accounts).flatMap(({ claims }) => claims),
    ),
    ...Object.values(facts.accounts).flatMap(({ topics }) =>
      Object.values(topics).flatMap(({ entries }) => entries.map(({ claim }) => claim)),
    ),
  ]);
  unused(
    'claims',
    Object.keys(facts.claims).filter((id) => !inComponents.has(id)),
    'claim',
    'refer to it with [words](claim:id), or remove it',
  );
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
