/** Changes of the facts, which all languages share: no comparison of languages can see them. */
import { claimSchema } from '../../../src/content/schema.ts';
import type { Draw } from '../../support/draw.ts';
import { withText } from '../../support/with-text.ts';
import { required } from '../../unit/sound.ts';
import type { Change, Kind } from '../change.ts';
import { recordText, replaced } from '../facts-text.ts';
import { AUTHORED, content, textOf } from '../real-content.ts';

const { facts } = content;
const claimIds = Object.keys(facts.claims);

/** A change of one record that its field must be named for. */
function ofRecord(kind: string, id: string, key: string, change: (text: string) => string): Change {
  const record = recordText(kind, id);
  const text = change(record.text);
  const file = `_data/${kind}.yaml`;
  return {
    what: `${record.text.trim()}\n→ ${text.trim()}`,
    files: { [file]: record.with(text) },
    expected: { file, key },
  };
}

const swapNumbers: Kind = {
  name: 'exchange two numbers of a fact',
  draw(draw) {
    const numbersOf = (id: string) =>
      Object.entries(facts.claims[id]?.values ?? {}).filter(([, value]) => typeof value === 'number');
    const id = draw.from(claimIds.filter((claim) => new Set(numbersOf(claim).map(([, value]) => value)).size > 1));
    const [[first, one], [second, other]] = drawUnequal(draw, numbersOf(id));
    return ofRecord('claims', id, `${id}.values`, (text) =>
      replaced(replaced(text, patternOf(first), String(other)), patternOf(second), String(one)),
    );
  },
};

function drawUnequal<T>(draw: Draw, entries: [string, T][]): [[string, T], [string, T]] {
  const first = draw.from(entries);
  return [first, draw.from(entries.filter(([, value]) => value !== first[1]))];
}

function patternOf(name: string): RegExp {
  return new RegExp(`[ {]${name}: ([\\d.]+)`, 'u');
}

const DATED = [
  { kind: 'claims', field: 'date', records: facts.claims },
  { kind: 'quotes', field: 'date', records: facts.quotes },
  { kind: 'events', field: 'date', records: facts.events },
  { kind: 'sources', field: 'published', records: facts.sources },
] as const;

const changeDate: Kind = {
  name: 'change a date',
  draw(draw) {
    const { kind, field, records } = draw.from(DATED);
    const pattern = new RegExp(`\\b${field}: '([\\d-]+)'`, 'u');
    const id = draw.from(Object.keys(records).filter((candidate) => pattern.test(recordText(kind, candidate).text)));
    const { text } = recordText(kind, id);
    const date = required(pattern.exec(text)?.[1]);
    return ofRecord(kind, id, `${id}.${field}`, () => replaced(text, pattern, otherDay(date, 1 + draw.below(300))));
  },
};

/** A date later than another, as exactly known. */
function otherDay(date: string, days: number): string {
  const later = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, date.length);
  return later === date ? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` : later;
}

const STATUSES = claimSchema.shape.status.options;

const changeStatus: Kind = {
  name: 'change the status of a claim',
  draw(draw) {
    const id = draw.from(claimIds);
    const status = draw.from(STATUSES.filter((other) => other !== facts.claims[id]?.status));
    return ofRecord('claims', id, `${id}.status`, (text) => replaced(text, / status: ([a-z-]+)/u, status));
  },
};

const swapSources: Kind = {
  name: 'exchange two sources',
  draw(draw) {
    const sourcesOf = (id: string) => facts.claims[id]?.sources ?? [];
    const id = draw.from(claimIds);
    const other = draw.from(
      claimIds.filter((claim) => !sourcesOf(claim).some((source) => sourcesOf(id).includes(source))),
    );
    const [mine, theirs] = [draw.from(sourcesOf(id)), draw.from(sourcesOf(other))];
    const swap = (text: string, from: string, to: string) =>
      replaced(text, new RegExp(`sources: \\[(?:[^\\]]*[ ,])?(${from})[,\\]]`, 'u'), to);
    const first = swap(recordText('claims', id).text, mine, theirs);
    const second = swap(recordText('claims', other).text, theirs, mine);
    const file = textOf('_data/claims.yaml')
      .replace(recordText('claims', id).text, () => first)
      .replace(recordText('claims', other).text, () => second);
    return {
      what: `${mine} of ${id} and ${theirs} of ${other} exchanged`,
      files: { '_data/claims.yaml': file },
      expected: { file: '_data/claims.yaml', key: `${draw.from([id, other])}.sources` },
    };
  },
};

const changeQuotation: Kind = {
  name: 'exchange two words of a quotation',
  draw(draw) {
    const id = draw.from(Object.keys(facts.quotes));
    const words = (facts.quotes[id]?.original ?? '').split(' ');
    const places = words.slice(1).flatMap((word, at) => (word === words[at] ? [] : [at]));
    const at = draw.from(places);
    const changed = [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
    return ofRecord('quotes', id, `${id}.original`, (text) => text.replace(words.join(' '), () => changed));
  },
};

const duplicateClaim: Kind = {
  name: 'give a claim id twice',
  draw(draw) {
    const id = draw.from(claimIds);
    const file = '_data/claims.yaml';
    return {
      what: `${id} once more at the end`,
      files: { [file]: `${textOf(file).trimEnd()}\n${recordText('claims', id).text}` },
      expected: { file, key: /^line \d+$/u, found: `"${id}"` },
    };
  },
};

const unknownEntity: Kind = {
  name: 'name an unknown person or body',
  draw(draw) {
    if (draw.below(2) === 0) {
      const id = draw.from(Object.keys(facts.quotes));
      const speaker = `${facts.quotes[id]?.speaker}-junior`;
      return ofRecord('quotes', id, `${id}.speaker`, (text) => replaced(text, /speaker: ([a-z-]+)/u, speaker));
    }
    const id = draw.from(claimIds);
    const speaker = `${facts.claims[id]?.saidBy[0]}-junior`;
    return ofRecord('claims', id, `${id}.saidBy`, (text) => replaced(text, /saidBy: \[([a-z0-9-]+)/u, speaker));
  },
};

const wrongEditionName: Kind = {
  name: 'give an edition a wrong name',
  draw(draw) {
    const { tag, name } = draw.from(facts.locales);
    const file = '_data/locales.yaml';
    const names = [...facts.locales.map((locale) => locale.name).filter((other) => other !== name), name.slice(0, -1)];
    const wrong = draw.from([...names, `${name}${name.at(-1)}`, name.toLowerCase()].filter((other) => other !== name));
    return {
      what: `${name} → ${wrong}`,
      files: { [file]: textOf(file).replace(`  name: ${name}\n`, `  name: ${wrong}\n`) },
      expected: { file, key: `${tag}.name` },
    };
  },
};

const CORRECTED = { said: '…', says: '…', why: '…' };

const correctionWithoutText: Kind = {
  name: 'publish a correction without its text in one locale',
  draw(draw) {
    const missing = draw.from(AUTHORED);
    const field = draw.from(Object.keys(CORRECTED));
    const record = `mended: { kind: correction, date: '2027-01-01', claim: ${draw.from(claimIds)} }\n`;
    const words = AUTHORED.map((tag): [string, string] => {
      const tree = { ...content.words[tag]?.namespaces.corrections, mended: CORRECTED };
      return [
        `locales/${tag}/corrections.json`,
        JSON.stringify(tag === missing ? withText(tree, `mended.${field}`, undefined) : tree),
      ];
    });
    return {
      what: `${record.trim()}, its ${field} left out in ${missing}`,
      files: { '_data/corrections.yaml': textOf('_data/corrections.yaml') + record, ...Object.fromEntries(words) },
      expected: { file: `locales/${missing}/corrections.json`, key: `mended.${field}` },
    };
  },
};

export const FACT_KINDS: Kind[] = [
  swapNumbers,
  changeDate,
  changeStatus,
  swapSources,
  changeQuotation,
  duplicateClaim,
  unknownEntity,
  wrongEditionName,
  correctionWithoutText,
];
