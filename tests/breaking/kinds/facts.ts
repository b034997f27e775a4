/** Changes of the facts, which all languages share: no comparison of languages can see them. */
import { withText } from '../../support/with-text.ts';
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
  name: 'give an edition the name of another',
  draw(draw) {
    const { tag, name } = draw.from(facts.locales);
    const file = '_data/locales.yaml';
    const wrong = draw.from(facts.locales.map((locale) => locale.name).filter((other) => other !== name));
    return {
      what: `${name} → ${wrong}`,
      files: { [file]: textOf(file).replace(`tag: ${tag},`, `tag: ${tag}, name: ${wrong},`) },
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
    const record = `fixed: { kind: correction, date: '2027-01-01', claim: ${draw.from(claimIds)} }\n`;
    const words = AUTHORED.map((tag): [string, string] => {
      const tree = { ...content.words[tag]?.namespaces.corrections, fixed: CORRECTED };
      return [
        `locales/${tag}/corrections.json`,
        JSON.stringify(tag === missing ? withText(tree, `fixed.${field}`, undefined) : tree),
      ];
    });
    return {
      what: `${record.trim()}, its ${field} left out in ${missing}`,
      files: { '_data/corrections.yaml': textOf('_data/corrections.yaml') + record, ...Object.fromEntries(words) },
      expected: { file: `locales/${missing}/corrections.json`, key: `fixed.${field}` },
    };
  },
};

export const FACT_KINDS: Kind[] = [duplicateClaim, unknownEntity, wrongEditionName, correctionWithoutText];
