/** What a translator should know of a text, as lines in English. */

import { placeholders } from '../content/prose.ts';
import type { Facts } from '../content/schema.ts';
import { parseFormat } from '../i18n/formatters.ts';
import { exampleNumbers, pluralForms } from './plural-forms.ts';
import type { Translation } from './states.ts';
import { formsOf, type UnitText } from './units.ts';

export interface NoteContext {
  facts: Facts;
  /** source text of a claim. */
  claimText(id: string): string;
  tag: string;
  /** Day since when the translation is stale, where known. */
  since: string | undefined;
}

/** The notes of one text. */
export function contextNotes(translation: Translation, context: NoteContext): string[] {
  const { id, original } = translation;
  return [
    whatItIs(id, context),
    ...factNotes(id, context),
    ...placeholderNotes(original.text),
    ...referenceNotes(original.text, context),
    ...pluralNotes(original.text, context.tag),
    ...stateNotes(translation, context.since),
  ];
}

function whatItIs(id: string, { facts }: NoteContext): string {
  const [page = '', address] = id.split('#');
  if (address === undefined) return factOrLabel(id, facts);
  if (address === '.title') return `Title of the page ${page}`;
  if (address === '.description') {
    const isShown = facts.pages[page]?.template === 'prose';
    const shown = isShown ? 'shown under its title where it has no standfirst, ' : '';
    return `Description of the page ${page}, ${shown}for search engines and previews`;
  }
  if (address === '.standfirst') return `Standfirst of the page ${page}, shown under its title`;
  const [section, place] = address.split('.');
  if (place === undefined)
    return `Heading of the section ${section} on the page ${page}, in Markdown; keep {#${section}}`;
  return `Block ${place} of ${section ? `the section ${section}` : 'the opening'} on the page ${page}, in Markdown`;
}

function factOrLabel(id: string, facts: Facts): string {
  const [namespace = '', ...key] = id.split('.');
  if (namespace === 'strings') return `Label of the interface: ${key.join('.')}`;
  if (namespace === 'nouns') return `Counted noun: ${key.join('.')}`;
  const [fact, ...field] = key;
  const kind = namespace !== 'sheet' && Object.hasOwn(facts, namespace) ? `_data/${namespace}.yaml` : namespace;
  return `${field.length > 0 ? `${field.join('.')} of ` : 'Text of '}${fact} in ${kind}`;
}

function factNotes(id: string, { facts }: NoteContext): string[] {
  const [namespace, fact = '', field] = id.split('.');
  const claim = namespace === 'claims' ? facts.claims[fact] : undefined;
  if (claim)
    return [
      `Said by ${claim.saidBy.join(', ')} on ${claim.date}; ${claim.status}; sources: ${claim.sources.join(', ')}`,
    ];
  const quote = namespace === 'quotes' ? facts.quotes[fact] : undefined;
  if (!quote) return [];
  const words = field === 'alternateTranslation' ? quote.alternate : quote;
  return [`${quote.speaker}, ${quote.date}; original (${words?.lang}): ${words?.original}`];
}

function placeholderNotes(text: UnitText): string[] {
  const found = placeholders(formsOf(text).join(' ')).map(({ path, format }) =>
    format ? `{{${path}, ${format}}}` : `{{${path}}}`,
  );
  if (found.length === 0) return [];
  const isFormatted = found.some((placeholder) => parseFormat(placeholder.split(', ')[1]?.replace('}}', '') ?? ''));
  const advice = isFormatted ? 'keep the names; the format after the comma may differ' : 'keep them';
  return [`Placeholders (${advice}): ${[...new Set(found)].join(' ')}`];
}

function referenceNotes(text: UnitText, { claimText }: NoteContext): string[] {
  const targets = [
    ...formsOf(text)
      .join(' ')
      .matchAll(/\]\(([a-z]+):([a-z0-9#-]+)\)/gu),
  ];
  const references = targets.filter(([, scheme]) => scheme !== 'lang');
  return [...new Set(references.map(([, scheme, target]) => `${scheme}:${target}`))].map((reference) =>
    reference.startsWith('claim:')
      ? `Keep the reference ${reference}: “${claimText(reference.slice('claim:'.length))}”`
      : `Keep the reference ${reference}`,
  );
}

function pluralNotes(text: UnitText, tag: string): string[] {
  if (typeof text === 'string') return [];
  return pluralForms(tag).map(
    (form, index) => `msgstr[${index}] is the form ${form}, as with ${exampleNumbers(tag, form).join(', ')}`,
  );
}

function stateNotes({ state }: Translation, since: string | undefined): string[] {
  if (state === 'stale') return [`The source text was changed${since ? ` on ${since}` : ''}; review the translation`];
  return state === 'unrecorded' ? ['The translation has not been reviewed against the source text'] : [];
}
