/** What the command does to the files of a content root. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { globMatcher, sortByKey } from '../content/by-id.ts';
import type { Content } from '../content/kind.ts';
import { formatProblem } from '../content/problems.ts';
import { TRANSLATED_FROM } from '../content/read.ts';
import { readText } from '../content/read-text.ts';
import { writeFiles } from '../files/write-files.ts';
import { readContentWhole } from '../kinds/read.ts';
import { acceptTranslations } from './accept.ts';
import { exportPo } from './export-po.ts';
import { gitHistory } from './history.ts';
import { planImport } from './import-po.ts';
import { overview } from './overview.ts';
import type { PoFault } from './read-po.ts';
import { type LocaleTranslations, translationStates } from './states.ts';

/** The state of all locales of the content under `root`, for a terminal. */
export function overviewOfRoot(root: string): string {
  const content = readContentWhole(root);
  return overview(translationStates(content), content.facts.locales);
}

/** Records a review of the translations that the patterns name. Throws, and records nothing, where one names none. */
export function acceptInRoot({ root, tag, patterns }: { root: string; tag: string; patterns: string[] }): string {
  const content = readContentWhole(root);
  const locale = localeStates(content, tag);
  const matchers = patterns.map(globMatcher);
  const nameable = [
    ...locale.translations.filter(({ isAligned, text }) => isAligned && text !== undefined).map(({ id }) => id),
    ...locale.orphans,
  ];
  const idle = patterns.filter((_, index) => !nameable.some((id) => matchers[index]?.(id)));
  if (idle.length > 0)
    throw new Error(
      `${idle.join(', ')} names no text of ${tag} that can be accepted: npm run translations lists the ids; a page whose blocks differ from the sources must be fixed first.`,
    );
  const { records, accepted, removed } = acceptTranslations({
    locale,
    records: content.translatedFrom[tag] ?? {},
    isNamed: (id) => matchers.some((matches) => matches(id)),
  });
  writeFiles([recordsFile(root, { ...content.translatedFrom, [tag]: records })]);
  return `Recorded ${texts(accepted.length + removed.length)} of ${tag} in ${TRANSLATED_FROM}.`;
}

/** Writes all texts of a locale as a PO file for a translator. */
export function exportFromRoot({ root, tag, file }: { root: string; tag: string; file: string }): string {
  const content = readContentWhole(root);
  const locale = localeStates(content, tag);
  writeFiles([[file, exportPo({ locale, facts: content.facts, history: gitHistory(root) })]]);
  return `Wrote ${texts(locale.translations.length)} of ${tag} to ${file}.`;
}

/** Takes a translator's PO file in. Throws with every fault, and writes nothing, where there is one. */
export function importIntoRoot({ root, tag, file }: { root: string; tag: string; file: string }): string {
  if (!existsSync(file)) throw new Error(`${file}: no such file; -- export ${tag} writes one.`);
  const content = readContentWhole(root);
  const plan = planImport({ root, content, locale: localeStates(content, tag), source: readText(file) });
  if ('faults' in plan) throw new Error(faultMessage(file, plan.faults));
  const edits = [...plan.edits].map(([name, text]) => [path.join(root, name), text] as const);
  writeFiles([...edits, recordsFile(root, { ...content.translatedFrom, [tag]: plan.records })]);
  return `Changed ${texts(plan.changed)} of ${tag}; ${plan.reviewed} count as reviewed.`;
}

/** The states of one locale. Throws where it is none that is translated by hand. */
function localeStates(content: Content, tag: string): LocaleTranslations {
  const states = translationStates(content);
  const state = states.find((locale) => locale.tag === tag);
  if (state) return state;
  throw new Error(`${tag} is not translated by hand; these are: ${states.map((locale) => locale.tag).join(', ')}.`);
}

/** The file of the records with its text, sorted, as the formatter would write it. */
function recordsFile(root: string, records: Content['translatedFrom']): [file: string, text: string] {
  const sorted = sortByKey(Object.fromEntries(Object.entries(records).map(([tag, own]) => [tag, sortByKey(own)])));
  return [path.join(root, TRANSLATED_FROM), `${JSON.stringify(sorted, null, 2)}\n`];
}

function faultMessage(file: string, faults: PoFault[]): string {
  const lines = [...faults]
    .sort((a, b) => a.line - b.line)
    .map(({ line, id, ...fault }) => formatProblem({ file: `${file}, line ${line}`, key: id, ...fault }));
  const count = faults.length === 1 ? '1 problem' : `${faults.length} problems`;
  return [`${count}, nothing was changed:`, ...lines].join('\n\n');
}

function texts(count: number): string {
  return count === 1 ? '1 text' : `${count} texts`;
}
