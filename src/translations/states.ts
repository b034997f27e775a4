/** Every translation against the source text that it was last reviewed with. */
import type { Content } from '../content/kind.ts';
import type { Facts } from '../content/schema.ts';
import { align } from './align.ts';
import { digestOf } from './digest.ts';
import { originalsIn, type Unit, type UnitText, unitsOf } from './units.ts';

/** `unrecorded`: no review of it was ever recorded. */
export type State = 'current' | 'stale' | 'unrecorded' | 'missing';

export interface Translation {
  id: string;
  state: State;
  /** The text to follow, with its file from the content root. */
  original: Unit;
  /** Text in the locale; undefined where it is missing. */
  text: UnitText | undefined;
  /** Digest of the source text that it follows. */
  follows: string | undefined;
  /** The record of it, which of a moved block is under another id. */
  record: string | undefined;
  /** Whether its page has the same blocks in both locales; always so outside pages. */
  isAligned: boolean;
}

/** Whether nobody has compared it with the source text of today. */
export function needsReview({ state }: Translation): boolean {
  return state === 'stale' || state === 'unrecorded';
}

/** What stands in one authored locale. */
export interface LocaleTranslations {
  tag: string;
  /** The locale that it follows. */
  sourceTag: string;
  translations: Translation[];
  /** Ids of records whose label, fact or page is no more. */
  orphans: string[];
  /** Ids of records of blocks that were removed from a page; the next review takes them away. */
  spent: string[];
}

/**
 * The state of every translation, by authored locale, the first locale left out: the others follow it. What could not
 * be read is left out too, for it is told already.
 */
export function translationStates(content: Content): LocaleTranslations[] {
  const [source, ...others] = content.facts.locales.filter(({ derivedFrom }) => !derivedFrom);
  if (!source || !content.hasFacts) return [];
  return others.map(({ tag }) => localeTranslations(content, source.tag, tag));
}

function localeTranslations(content: Content, sourceTag: string, tag: string): LocaleTranslations {
  const broken = new Set(content.problems.map(({ file }) => file));
  const isReadable = ({ file }: Unit) =>
    ![file, `locales/${sourceTag}/${file}`, `locales/${tag}/${file}`].some((name) => broken.has(name));
  const own = readUnits(content, tag).filter(isReadable);
  const ownById = new Map(own.map((unit) => [unit.id, unit]));
  const original = sourceUnits(content, sourceTag, ownById).filter(isReadable);
  const sourceIds = new Set(original.map(({ id }) => id));
  const records = content.translatedFrom[tag] ?? {};
  const followed = followedRecords(original, records);
  const used = new Set(followed.values());
  const sameShape = shapeComparer(original, own);
  const translations = original.map((unit): Translation => {
    const record = followed.get(unit.id);
    const follows = record === undefined ? undefined : records[record];
    const place = sameShape(unit) || record === undefined ? unit.id : record;
    const text = isNewBlock(unit, record, sameShape) ? undefined : ownById.get(place)?.text;
    return {
      id: unit.id,
      original: { ...unit, file: sourceFile(unit, sourceTag) },
      text,
      follows,
      record,
      isAligned: sectionOf(unit.id) === undefined || sameShape(unit),
      state: stateOf({ unit, text, follows }),
    };
  });
  const isBroken = (id: string) => [sourceTag, tag].some((name) => broken.has(`locales/${name}/${fileOf(id)}`));
  const files = new Set(original.map(({ file }) => file));
  const isBlockOfPage = (id: string) => sectionOf(id) !== undefined && files.has(fileOf(id));
  const unused = Object.keys(records).filter((id) => !used.has(id) && !isBroken(id));
  return {
    tag,
    sourceTag,
    translations,
    orphans: unused.filter((id) => !isBlockOfPage(id) && !sourceIds.has(id) && !ownById.has(id)),
    spent: unused.filter((id) => isBlockOfPage(id) && sameShape({ file: fileOf(id) })),
  };
}

/** Where a source text is: in the folder of its locale, or with the facts, where a quotation is in that language. */
function sourceFile({ file }: Unit, sourceTag: string): string {
  return file.startsWith('_data/') ? file : `locales/${sourceTag}/${file}`;
}

function stateOf({ unit, text, follows }: Pick<Translation, 'text' | 'follows'> & { unit: Unit }): State {
  if (text === undefined) return 'missing';
  if (follows === undefined) return 'unrecorded';
  return follows === digestOf(unit.text) ? 'current' : 'stale';
}

function readUnits({ words }: Content, tag: string): Unit[] {
  const locale = words[tag];
  return locale ? [...unitsOf(locale).values()] : [];
}

/** Texts of the source locale that a translation must follow, originals of quotations among them. */
function sourceUnits(content: Content, sourceTag: string, own: Map<string, Unit>): Unit[] {
  const units = new Map(readUnits(content, sourceTag).map((unit) => [unit.id, unit]));
  for (const id of sourceOnly(content.facts, units, own)) units.delete(id);
  for (const [id, unit] of originalsIn(sourceTag, content.facts))
    if (own.has(id) && !units.has(id)) units.set(id, unit);
  return [...units.values()];
}

/** Translations of quotations that the source locale needs and this one, whose language they are in, does not. */
function sourceOnly({ quotes }: Facts, units: Map<string, Unit>, own: Map<string, Unit>): string[] {
  return Object.keys(quotes)
    .flatMap((id) => [`quotes.${id}.translation`, `quotes.${id}.alternateTranslation`])
    .filter((id) => units.has(id) && !own.has(id));
}

/** The record that each unit follows, by the unit's id: of blocks the one that was recorded of it where it stood then. */
function followedRecords(original: Unit[], records: Record<string, string>): Map<string, string> {
  const followed = new Map<string, string>();
  for (const { id } of original) if (sectionOf(id) === undefined && Object.hasOwn(records, id)) followed.set(id, id);
  const recordsBySection = bySection(Object.keys(records), (id) => id);
  for (const [section, units] of bySection(original, ({ id }) => id)) {
    const before = (recordsBySection.get(section) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
    const pairs = align(
      units.map(({ text }) => digestOf(text)),
      before.map((id) => records[id] ?? ''),
    );
    for (const pair of pairs) {
      const [unit, record] = [units[pair.now ?? -1], before[pair.before ?? -1]];
      if (unit && record) followed.set(unit.id, record);
    }
  }
  return followed;
}

/** What stands in sections of pages, by section. */
function bySection<T>(all: T[], idOf: (one: T) => string): Map<string, T[]> {
  const sections = new Map<string, T[]>();
  for (const one of all) {
    const section = sectionOf(idOf(one));
    if (section !== undefined) sections.set(section, [...(sections.get(section) ?? []), one]);
  }
  return sections;
}

const BLOCK = /^(?<section>[^#]+#[^.]*)\.(?<place>\d+)$/u;

/** `call#gas` of `call#gas.2`; undefined for anything but a block within a section. */
function sectionOf(id: string): string | undefined {
  return id.includes('#') ? BLOCK.exec(id)?.groups?.section : undefined;
}

function placeOf(id: string): number {
  return Number(BLOCK.exec(id)?.groups?.place ?? 0);
}

/** Whether the page of a unit has the same blocks in both locales, so that a place means the same in both. */
function shapeComparer(original: Unit[], own: Unit[]): (unit: Pick<Unit, 'file'>) => boolean {
  const [here, there] = [idsByFile(original), idsByFile(own)];
  return ({ file }) => here.get(file) === there.get(file);
}

function idsByFile(units: Unit[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, file } of units) ids.set(file, `${ids.get(file) ?? ''} ${id}`);
  return ids;
}

/** A block that no record knows, on a page that differs in its blocks: whatever stands at its place is another. */
function isNewBlock(unit: Unit, record: string | undefined, sameShape: (unit: Unit) => boolean): boolean {
  return sectionOf(unit.id) !== undefined && record === undefined && !sameShape(unit);
}

/** File within a locale's folder that a unit of this id stands in. */
export function fileOf(id: string): string {
  const page = /^([^#]+)#/u.exec(id)?.[1];
  return page === undefined ? `${id.split('.')[0]}.json` : `pages/${page}.md`;
}
