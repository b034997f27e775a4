import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { po } from 'gettext-parser';
import { TRANSLATED_FROM } from '../../../src/content/read.ts';
import { loadEditions } from '../../../src/load/load.ts';
import { exportFromRoot, importIntoRoot } from '../../../src/translations/workshop.ts';
import { messageOf } from '../message-of.ts';
import { fromRoot } from '../sound.ts';
import { commit, startRepository } from '../translations/repository.ts';

interface Workshop {
  root: string;
  file: string;
  /** Text of the exported file. */
  exported: string;
  /** Writes the file with a change and imports it. */
  bringBack(change: (source: string) => string): string;
}

/** A content root, changed, and its Russian texts exported. */
function workshop(change: (root: string) => void, use: (workshop: Workshop) => void): void {
  fromRoot(undefined, (root) => {
    change(root);
    const file = path.join(root, 'ru.po');
    exportFromRoot({ root, tag: 'ru', file });
    const exported = readFileSync(file, 'utf8');
    const bringBack = (edit: (source: string) => string) => {
      writeFileSync(file, edit(exported));
      return importIntoRoot({ root, tag: 'ru', file });
    };
    use({ root, file, exported, bringBack });
  });
}

const untouched = () => {};

function replaceIn(root: string, file: string, from: string, to: string): void {
  const target = path.join(root, file);
  const text = readFileSync(target, 'utf8');
  expect(text).toContain(from);
  writeFileSync(target, text.replace(from, to));
}

/** Every content file with its text. */
function snapshot(root: string): Record<string, string> {
  const files = ['_data', 'locales'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  return Object.fromEntries(
    files
      .filter((name) => statSync(path.join(root, name)).isFile())
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );
}

function changedFiles(root: string, before: Record<string, string>): string[] {
  const after = snapshot(root);
  return Object.keys(after)
    .filter((name) => after[name] !== before[name])
    .sort();
}

/** The entry of a text as it stands in the file. */
function entryOf(source: string, id: string): string {
  return source.split('\n\n').find((entry) => entry.includes(`msgctxt "${id}"`)) ?? '';
}

/** The file with the translation of one text replaced; further forms follow the first. */
function translate(source: string, id: string, ...forms: string[]): string {
  const entry = entryOf(source, id);
  expect(entry, id).not.toBe('');
  const head = entry.slice(0, entry.search(/^msgstr/mu));
  const written = forms.map((form, index) => `msgstr${forms.length > 1 ? `[${index}]` : ''} ${JSON.stringify(form)}`);
  return source.replace(entry, () => `${head.replace(/^#, fuzzy\n/mu, '')}${written.join('\n')}`);
}

test('an exported file comes back and changes nothing', () =>
  workshop(untouched, ({ root, bringBack }) => {
    const before = snapshot(root);
    expect(bringBack((source) => source)).toMatch(/^Changed 0 texts of ru; \d+ count as reviewed\.$/u);
    expect(changedFiles(root, before).filter((name) => name !== TRANSLATED_FROM)).toEqual([]);
    expect(JSON.parse(snapshot(root)[TRANSLATED_FROM] ?? '')).toEqual(JSON.parse(before[TRANSLATED_FROM] ?? ''));
  }));

test('exporting twice gives the same bytes', () =>
  workshop(untouched, ({ root, file, exported }) => {
    exportFromRoot({ root, tag: 'ru', file });
    expect(readFileSync(file, 'utf8')).toBe(exported);
  }));

test('the file is gettext, with its locale, its plural rule and every text under its id', () =>
  workshop(untouched, ({ exported }) => {
    const { headers, translations } = po.parse(exported, { validation: true });
    expect(headers).toMatchObject({ 'X-Locale': 'ru', Language: 'ru' });
    expect(headers['Plural-Forms']).toMatch(/^nplurals=3; /u);
    expect(Object.keys(translations)).toEqual(
      expect.arrayContaining([
        'strings.site.title',
        'nouns.arch',
        'claims.bridge-opened',
        'call#length.1',
        'call#.title',
      ]),
    );
  }));

test('notes tell the translator what a text is, its placeholders, references and plural forms', () =>
  workshop(untouched, ({ exported }) => {
    expect(entryOf(exported, 'call#length.1')).toBe(`#: locales/ru/pages/call.md
#. Block 1 of the section length on the page call, in Markdown
#. Placeholders (keep the names; the format after the comma may differ): {{bridge-opened.date, monthYearIn}}
#. Keep the reference claim:bridge-opened: “The bridge was opened in {{date, monthYearIn}}.”
msgctxt "call#length.1"
msgid ""
"It was [opened](claim:bridge-opened) in {{bridge-opened.date, monthYearIn}}."
msgstr ""
"Его [открыли](claim:bridge-opened) в {{bridge-opened.date, monthYearIn}}."`);
    expect(entryOf(exported, 'call#.description')).toContain(
      'page call, shown under its title where it has no standfirst, for search',
    );
    expect(entryOf(exported, 'sources#.description')).toContain('page sources, for search');
    expect(entryOf(exported, 'claims.bridge-measured')).toContain(
      '#. Said by mayor on 2024-03-01; stated-by-one-side; sources: gazette-2024\n',
    );
    expect(entryOf(exported, 'quotes.mayor-quote.translation')).toContain(
      '#. mayor, 2024-03-01; original (sr-Latn): Most ima 1250 metara\n',
    );
    expect(entryOf(exported, 'nouns.arch')).toContain('#. msgstr[1] is the form few, as with 2, 3, 4\n');
  }));

test('a stale text is flagged for review with the source text before', () =>
  workshop(
    (root) => {
      startRepository(root, '2024-05-01');
      replaceIn(root, 'locales/en/claims.json', 'was opened', 'was finished');
      commit(root, '2024-06-10');
    },
    ({ exported }) => {
      expect(
        entryOf(exported, 'claims.bridge-opened'),
      ).toContain(`#. The source text was changed on 2024-06-10; review the translation
#, fuzzy
#| msgid "The bridge was opened in {{date, monthYearIn}}."
msgctxt "claims.bridge-opened"`);
    },
  ));

test('a stale text that the translator confirms counts as reviewed; one left fuzzy stays stale', () =>
  workshop(
    (root) => {
      replaceIn(root, 'locales/en/claims.json', 'was opened', 'was finished');
      replaceIn(root, 'locales/en/events.json', 'The bridge opens', 'The bridge is opened');
    },
    ({ root, bringBack }) => {
      bringBack((source) => translate(source, 'claims.bridge-opened', 'Мост достроен в {{date, monthYearIn}}.'));
      const told = messageOf(() => loadEditions(root));
      expect(told).not.toContain('locales/ru/claims.json');
      expect(told).toContain('locales/ru/events.json: events.opening');
    },
  ));

test('a new translation changes its text and nothing else', () =>
  workshop(untouched, ({ root, bringBack }) => {
    const before = snapshot(root);
    bringBack((source) =>
      translate(
        translate(
          translate(source, 'claims.bridge-opened', 'Мост открыт: {{date, monthYearIn}}.'),
          'call#length.1',
          'Он [открылся](claim:bridge-opened) в {{bridge-opened.date, monthYearIn}}.',
        ),
        'nouns.arch',
        '{{count, number}} пролёт',
        '{{count, number}} пролёта',
        '{{count, number}} пролётов',
      ),
    );
    const after = snapshot(root);
    const lines = (text = '') => text.split('\n');
    const changed = (file: string) => lines(after[file]).filter((line, index) => line !== lines(before[file])[index]);
    expect(changedFiles(root, before).filter((name) => name !== TRANSLATED_FROM)).toEqual([
      'locales/ru/claims.json',
      'locales/ru/nouns.json',
      'locales/ru/pages/call.md',
    ]);
    expect(changed('locales/ru/claims.json')).toEqual(['  "bridge-opened": "Мост открыт: {{date, monthYearIn}}.",']);
    expect(changed('locales/ru/pages/call.md')).toEqual([
      'Он [открылся](claim:bridge-opened) в {{bridge-opened.date, monthYearIn}}.',
    ]);
    expect(changed('locales/ru/nouns.json').map((line) => line.trim().split(':')[0])).toEqual([
      '"arch_one"',
      '"arch_few"',
      '"arch_many"',
    ]);
    expect(loadEditions(root)).toHaveLength(4);
  }));

test('a title and a description are written as YAML reads them', () =>
  workshop(untouched, ({ root, bringBack }) => {
    bringBack((source) =>
      translate(
        translate(source, 'call#.title', 'Мост: да'),
        'call#.description',
        '# не заметка, а описание моста, который строил город',
      ),
    );
    const russian = loadEditions(root)
      .at(-1)
      ?.pages.find(({ id }) => id === 'call');
    expect(russian).toMatchObject({
      title: 'Мост: да',
      description: '#\u00A0не\u00A0заметка, а\u00A0описание моста, который строил город'.replace('#\u00A0', '# '),
    });
  }));

test('a standfirst goes out and comes back', () =>
  workshop(
    (root) => {
      for (const tag of ['en', 'sr-Cyrl', 'ru'])
        replaceIn(root, `locales/${tag}/pages/call.md`, '\n---\n', '\nstandfirst: AFP\n---\n');
    },
    ({ root, bringBack }) => {
      bringBack((source) => translate(source, 'call#.standfirst', 'По данным AFP'));
      const pages = loadEditions(root, { isDraft: true }).at(-1)?.pages;
      expect(pages?.find(({ id }) => id === 'call')?.standfirst).toBe('По\u00A0данным AFP');
    },
  ));

test('texts that English has and the locale lacks come in where English has them', () =>
  workshop(
    (root) => {
      replaceIn(root, 'locales/en/pages/call.md', 'Opening words.', 'New words.\n\nOpening words.\n\n- one\n- two');
      replaceIn(root, 'locales/sr-Cyrl/pages/call.md', '\n---\n\n', '\n---\n\nНове речи.\n\n');
      replaceIn(root, 'locales/sr-Cyrl/pages/call.md', '\n\n## ', '\n\n- један\n- два\n\n## ');
      for (const [tag, label] of [
        ['en', 'New'],
        ['sr-Cyrl', 'Ново'],
      ])
        replaceIn(root, `locales/${tag}/strings.json`, '  "topic.call"', `  "topic.new": "${label}",\n  "topic.call"`);
    },
    ({ root, bringBack }) => {
      bringBack((source) =>
        translate(
          translate(translate(source, 'call#opening.1', 'Новые слова.'), 'call#opening.3', '- раз\n- два'),
          'strings.topic.new',
          'Новое',
        ),
      );
      const page = readFileSync(path.join(root, 'locales/ru/pages/call.md'), 'utf8');
      expect(page).toMatch(/\n---\n\nНовые слова\.\n\n[^\n]+\n\n- раз\n- два\n\n## /u);
      expect(readFileSync(path.join(root, 'locales/ru/strings.json'), 'utf8')).toContain(
        '\n  "topic.new": "Новое",\n  "topic.call"',
      );
      const told = messageOf(() => loadEditions(root));
      expect(told).toMatch(/^3 problems/u);
      expect(told.match(/translated-from\.json: sr-Cyrl /gu)).toHaveLength(3);
    },
  ));

const lineOf = (source: string, id: string) => source.split('\n').indexOf(`msgctxt ${JSON.stringify(id)}`) + 1;

const REFUSED: { name: string; change: (source: string) => string; at: string | number; told: string }[] = [
  {
    name: 'a broken string',
    change: (source) => source.replace('msgstr "Мост"', 'msgstr "Мост'),
    at: 0,
    told: 'a gettext PO file',
  },
  {
    name: 'the file of another locale',
    change: (source) => source.replace('X-Locale: ru', 'X-Locale: sr-Cyrl'),
    at: 1,
    told: 'the header X-Locale: ru',
  },
  {
    name: 'an unknown text',
    change: (source) => source.replace('msgctxt "claims.bridge-opened"', 'msgctxt "claims.tunnel-opened"'),
    at: 'claims.bridge-opened',
    told: 'claims.tunnel-opened',
  },
  {
    name: 'a text given twice',
    change: (source) => `${source}\n${entryOf(source, 'claims.bridge-opened')}\n`,
    at: 0,
    told: 'a second entry; the first is on line',
  },
  {
    name: 'another source text',
    change: (source) => source.replace('msgid "The bridge opens"', 'msgid "The bridge closes"'),
    at: 'events.opening',
    told: 'export the file again',
  },
  {
    name: 'a lost placeholder',
    change: (source) => translate(source, 'claims.bridge-opened', 'Мост открыт.'),
    at: 'claims.bridge-opened',
    told: 'the placeholders {{date}}',
  },
  {
    name: 'a mistyped format',
    change: (source) => translate(source, 'claims.bridge-opened', 'Мост открыт в {{date, monthIn}}.'),
    at: 'claims.bridge-opened',
    told: '{{date, monthIn}}',
  },
  {
    name: 'a lost reference',
    change: (source) => translate(source, 'call#length.1', 'Он открылся в {{bridge-opened.date, monthYearIn}}.'),
    at: 'call#length.1',
    told: 'the references claim:bridge-opened',
  },
  {
    name: 'a missing plural form',
    change: (source) => translate(source, 'nouns.arch', '{{count, number}} арка', '', 'в'),
    at: 'nouns.arch',
    told: 'nothing for few',
  },
  {
    name: 'fewer plural forms',
    change: (source) => translate(source, 'nouns.arch', '{{count, number}} арка', '{{count, number}} арки'),
    at: 'nouns.arch',
    told: '2 forms',
  },
  {
    name: 'a paragraph that becomes two',
    change: (source) =>
      translate(source, 'call#length.1', 'Он [открыт](claim:bridge-opened).\n\n{{bridge-opened.date, monthYearIn}}.'),
    at: 'call#length.1',
    told: 'one paragraph',
  },
  {
    name: 'a heading with another id',
    change: (source) => translate(source, 'call#length', '## Длина {#dlina}'),
    at: 'call#length',
    told: 'one heading ## {#length}',
  },
  {
    name: 'HTML',
    change: (source) => translate(source, 'call#opening.1', 'Вступление <b>жирное</b>.'),
    at: 'call#opening.1',
    told: 'Markdown without HTML',
  },
  {
    name: 'a typed number',
    change: (source) => translate(source, 'events.opening', 'Мост открыт в 2001 году'),
    at: 'events.opening',
    told: 'no typed digit',
  },
  {
    name: 'a Serbian letter in Russian',
    change: (source) => translate(source, 'call#.title', 'Моћ'),
    at: 'call#.title',
    told: 'words in the script and alphabet of ru',
  },
];

for (const { name, change, at, told } of REFUSED)
  test(`${name} is refused with its line, and nothing is changed`, () =>
    workshop(untouched, ({ root, exported, bringBack }) => {
      const before = snapshot(root);
      const message = messageOf(() => bringBack(change));
      expect(message).toContain(told);
      expect(message).toMatch(/nothing was changed:\n\n.*ru\.po, line \d+/u);
      const line = typeof at === 'string' ? lineOf(exported, at) : at;
      if (line > 0) expect(message).toContain(`ru.po, line ${line}`);
      expect(changedFiles(root, before)).toEqual([]);
    }));

test('every fault of a file is told at once, in the order of its lines', () =>
  workshop(untouched, ({ bringBack }) => {
    const message = messageOf(() =>
      bringBack((source) =>
        translate(
          translate(source, 'claims.bridge-opened', 'Мост открыт.'),
          'events.opening',
          'Мост открыт в 2001 году',
        ),
      ),
    );
    expect(message).toMatch(/^2 problems, nothing was changed:/u);
    const lines = [...message.matchAll(/line (\d+)/gu)].map(([, line]) => Number(line));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }));

test('a file that there is not is told, and how to get it', () => {
  fromRoot(undefined, (root) => {
    const file = path.join(root, 'nowhere.po');
    expect(messageOf(() => importIntoRoot({ root, tag: 'ru', file }))).toBe(
      `${file}: no such file; -- export ru writes one.`,
    );
  });
});

test('texts come into a file that an editor has put a byte order mark before', () =>
  workshop(
    (root) => {
      const file = path.join(root, 'locales/ru/claims.json');
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    },
    ({ bringBack }) => {
      expect(bringBack((source) => source.replace('построен', 'возведён'))).toMatch(/^Changed \d+ text/u);
    },
  ));

test('a file of decomposed letters is taken as one of composed letters', () =>
  workshop(untouched, ({ root, bringBack }) => {
    const before = snapshot(root);
    expect(bringBack((source) => source.normalize('NFD'))).toMatch(/^Changed 0 texts/u);
    expect(bringBack((source) => translate(source, 'events.opening', 'Мост открыт \u0438\u0306'))).toMatch(
      /^Changed 1/u,
    );
    expect(changedFiles(root, before)).toContain('locales/ru/events.json');
    expect(snapshot(root)['locales/ru/events.json']).toContain('Мост открыт \u0439');
  }));

test('a byte order mark and lines of Windows are no part of a file', () =>
  workshop(untouched, ({ bringBack }) => {
    expect(bringBack((source) => `\uFEFF${source.replaceAll('\n', '\r\n')}`)).toMatch(/^Changed 0 texts/u);
  }));

test('a file in another encoding is refused by name, and changes nothing', () =>
  workshop(untouched, ({ root, file, exported }) => {
    const before = snapshot(root);
    writeFileSync(file, Buffer.from(exported, 'latin1'));
    expect(messageOf(() => importIntoRoot({ root, tag: 'ru', file }))).toContain(
      `${file}: expected text in UTF-8, found byte 0x`,
    );
    writeFileSync(file, Buffer.from(exported, 'utf16le'));
    expect(messageOf(() => importIntoRoot({ root, tag: 'ru', file }))).toContain(
      `${file}: expected text in UTF-8, found UTF-16`,
    );
    expect(changedFiles(root, before)).toEqual([]);
  }));

test('hidden characters are reported at the entry; the lines of a list are its own', () =>
  workshop(untouched, ({ root, bringBack }) => {
    const before = snapshot(root);
    const message = messageOf(() =>
      bringBack((source) =>
        translate(
          translate(source, 'events.opening', 'Мо\u00ADст\nоткрыт'),
          'overview#opening.2',
          '- первый\u200B пункт\n- второй [пункт](entity:agency)',
        ),
      ),
    );
    expect(message).toMatch(
      /: events\.opening\n.*\n {2}found: {4}U\+00AD, a soft hyphen, in “Мо<U\+00AD>ст<U\+000A>открыт”/u,
    );
    expect(message).toMatch(/: events\.opening\n.*\n {2}found: {4}U\+000A, /u);
    expect(message).toMatch(/: overview#opening\.2\n.*\n {2}found: {4}U\+200B, /u);
    expect(message).toMatch(/^3 problems, nothing was changed/u);
    expect(changedFiles(root, before)).toEqual([]);
  }));
