/**
 * An exported file after the tools of gettext have written it in their own ways. Where they are not installed, the files
 * in `tests/fixtures/gettext` stand in: what gettext 0.21 wrote. After a change of the export record them again, with
 * gettext installed: `RECORD_GETTEXT=1 npx playwright test -c tests --project=unit unit/translations/programs`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { po } from 'gettext-parser';
import { exportPo } from '../../../src/translations/export-po.ts';
import { readPo } from '../../../src/translations/read-po.ts';
import type { LocaleTranslations, State, Translation } from '../../../src/translations/states.ts';
import type { UnitText } from '../../../src/translations/units.ts';
import { soundContent } from '../sound.ts';

const RECORDED = path.resolve(import.meta.dirname, '../../fixtures/gettext');
const hasGettext = spawnSync('msgcat', ['--version']).status === 0;

const locale: LocaleTranslations = {
  sourceTag: 'en',
  tag: 'ru',
  orphans: [],
  spent: [],
  translations: [
    translation('strings.site.title', 'A bridge', 'Мост'),
    translation('strings.quoted', 'So-called “bridge” \\ "bridge"', 'Так называемый «мост» \\ "мост"'),
    translation('strings.path', String.raw`C:\102 and \n`, String.raw`C:\102 и \n`),
    translation(
      'nouns.day',
      { one: '{{count, number}} day', other: '{{count, number}} days' },
      { one: '{{count, number}} день', few: '{{count, number}} дня', many: '{{count, number}} дней' },
    ),
    translation(
      'accounts.two-accounts-of-one-bridge.topics.that-it-was-opened.entries.long',
      'Željko Š. said that it was opened – “with a ceremony, as every bridge is, and with a band, as few bridges are”.',
      'Желько Ш. сказал, что его открыли «с церемонией, как открывают каждый мост, ещё и с оркестром, как немногие».',
    ),
    translation('call#length.1', '- one ([so](claim:a))\n- two', '- раз ([так](claim:a))\n- два'),
    translation('events.stale', 'Review it', 'Ещё не проверено', 'unrecorded'),
    translation('events.missing', 'Translate it', undefined, 'missing'),
  ],
};

/** Texts that count as confirmed. */
const texts = new Map(
  locale.translations.flatMap(({ id, text, state }) =>
    state === 'current' && text !== undefined ? [[id, text] as const] : [],
  ),
);

function translation(
  id: string,
  original: UnitText,
  text: UnitText | undefined,
  state: State = 'current',
): Translation {
  return {
    id,
    state,
    original: { id, file: '', text: original },
    text,
    follows: undefined,
    record: id,
    isAligned: true,
  };
}

function exported(states: LocaleTranslations = locale): string {
  return exportPo({ locale: states, facts: soundContent().facts, history: () => undefined });
}

/** Ways of writing the file `in.po`, each as commands after one another. */
const PROGRAMS: Record<string, string[][]> = {
  msgcat: [['msgcat', 'in.po']],
  'msgcat-narrow-sorted': [['msgcat', '--width=24', '--sort-output', 'in.po']],
  'msgcat-indented': [['msgcat', '--indent', '--width=40', 'in.po']],
  'msgcat-escaped': [['msgcat', '--escape', '--no-wrap', 'in.po']],
  msgmerge: [['msgmerge', '--quiet', '--previous', 'in.po', 'in.po']],
  msgfmt: [
    ['msgfmt', '--output-file=in.mo', 'in.po'],
    ['msgunfmt', 'in.mo'],
  ],
};

/** What gettext writes, or wrote when it was recorded under the name. */
function written(name: string, files: Record<string, string>, commands: string[][]): string {
  const recorded = path.join(RECORDED, `${name}.po`);
  if (!hasGettext) return readFileSync(recorded, 'utf8');
  const cwd = mkdtempSync(path.join(tmpdir(), 'gettext-'));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(cwd, file), text);
    const source = commands
      .map(([command = '', ...rest]) => execFileSync(command, rest, { cwd, encoding: 'utf8' }))
      .join('');
    if (process.env.RECORD_GETTEXT) writeFileSync(recorded, source);
    return source;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

for (const [name, commands] of Object.entries(PROGRAMS))
  test(`a file written by ${name} comes back whole`, () => {
    const reading = readPo(written(name, { 'in.po': exported() }, commands), locale);
    expect(reading.faults).toEqual([]);
    expect(reading.texts).toEqual(texts);
  });

test('a text that msgmerge has for another source text is left for review', () => {
  const changed: LocaleTranslations = {
    ...locale,
    translations: [translation('strings.site.title', 'A bridge, opened', 'Мост'), ...locale.translations.slice(1)],
  };
  const files = { 'old.po': exported(), 'new.po': exported(changed) };
  const source = written('msgmerge-changed', files, [['msgmerge', '--quiet', '--previous', 'old.po', 'new.po']]);
  expect(source).toContain('#| msgid "A bridge"');
  const reading = readPo(source, changed);
  expect(reading.faults).toEqual([]);
  expect([...reading.texts.keys()]).toEqual([...texts.keys()].filter((id) => id !== 'strings.site.title'));
});

test('msgfmt has nothing to say of the file', () => {
  const { headers } = po.parse(exported());
  // What `msgfmt --check` warns of where it is missing or still as in a template.
  for (const name of [
    'Project-Id-Version',
    'PO-Revision-Date',
    'Last-Translator',
    'Language-Team',
    'Language',
    'MIME-Version',
    'Content-Type',
    'Content-Transfer-Encoding',
    'Plural-Forms',
  ])
    expect(headers[name], name).toMatch(/\S/u);
  for (const name of ['POT-Creation-Date', 'PO-Revision-Date'])
    expect(headers[name], name).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}\+0000$/u);
  if (hasGettext) {
    const { stderr, status } = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', '-'], { input: exported() });
    expect({ said: stderr.toString(), status }).toEqual({ said: '', status: 0 });
  }
});

const IN_OTHER_FORMS: { name: string; change: (source: string) => string }[] = [
  { name: 'in decomposed letters', change: (source) => source.normalize('NFD') },
  { name: 'with the line ends of Windows', change: (source) => source.replaceAll('\n', '\r\n') },
  {
    name: 'with a form for fractions, as CLDR counts',
    change: (source) =>
      source.replace('nplurals=3', 'nplurals=4').replace(/^msgstr\[2\] .*$/mu, '$&\nmsgstr[3] "{{count, number}} дня"'),
  },
  { name: 'without the header of the site, but with its language', change: without(/^"X-Locale: .*\n/mu) },
];
for (const { name, change } of IN_OTHER_FORMS)
  test(`a file ${name} comes back whole`, () => {
    const source = change(exported());
    expect(source).not.toBe(exported());
    const reading = readPo(source, locale);
    expect(reading.faults).toEqual([]);
    expect(reading.texts).toEqual(texts);
  });

const REFUSED: { name: string; change: (source: string) => string; found: string }[] = [
  { name: 'an empty file', change: () => '\n', found: 'an empty file' },
  { name: 'a file without a header', change: (source) => source.slice(source.indexOf('\n\n') + 2), found: 'no header' },
  {
    name: 'one entry without a header',
    change: () => 'msgctxt "strings.site.title"\nmsgid "A bridge"\nmsgstr "Мост"\n',
    found: 'no header',
  },
  {
    name: 'a file of another language without the header of the site',
    change: (source) => without(/^"X-Locale: .*\n/mu)(source).replace('Language: ru', 'Language: sr'),
    found: 'Language: sr',
  },
  {
    name: 'a file whose program dropped the contexts',
    change: (source) => source.replaceAll(/^msgctxt .*\n(?:".*\n)*/gmu, ''),
    found: 'no msgctxt in the file',
  },
  {
    name: 'a file with the plural rule of English',
    change: (source) =>
      source.replace(/nplurals=3;[^;]*;/u, 'nplurals=2; plural=(n != 1);').replace(/^msgstr\[2\] .*\n/mu, ''),
    found: 'Plural-Forms: nplurals=2; plural=(n != 1);',
  },
  {
    name: 'a file that says it is in another encoding',
    change: (source) => source.replace('charset=utf-8', 'charset=windows-1251'),
    found: 'charset=windows-1251 in the header Content-Type',
  },
];
for (const { name, change, found } of REFUSED)
  test(`${name} is refused in one sentence`, () => {
    const { faults } = readPo(change(exported()), locale);
    expect(faults.map((fault) => fault.found)).toEqual([found]);
    expect(faults[0]?.remedy).not.toBe('');
  });

function without(pattern: RegExp): (source: string) => string {
  return (source) => {
    expect(source).toMatch(pattern);
    return source.replace(pattern, '');
  };
}
