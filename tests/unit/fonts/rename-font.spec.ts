import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fontverter from 'fontverter';

const folder = path.resolve(import.meta.dirname, '../../../src/styles/fonts');
const files = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
/** Identifiers of the OpenType `name` table that hold the name of the font itself. */
const OWN_NAMES = [1, 3, 4, 6];

test('there are fonts', () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const file of files) {
  test(`${file} bears a name of its own, and no table that names what it lacks`, async () => {
    const tables = await tablesOf(file);
    expect([...tables.keys()]).not.toContain('STAT');
    const names = namesOf(tables);
    const own = OWN_NAMES.map((id) => names.get(id)?.replaceAll(' ', ''));
    expect(own).toEqual(own.map(() => (file.startsWith('serif') ? 'TwoAccountsSerif' : 'TwoAccountsSans')));
  });

  test(`${file} keeps the copyright and the licence of the font that it is a part of`, async () => {
    const names = namesOf(await tablesOf(file));
    expect(names.get(0)).toMatch(/^© .*Adobe.* with Reserved Font Name ‘Source’/u);
    expect(names.get(13)).toContain('licensed under the SIL Open Font License, Version 1.1');
    expect(names.get(14)).toMatch(/^https?:\/\/\S+\/OFL$/u);
    expect(readFileSync(path.join(folder, 'OFL.txt'), 'utf8')).toContain(names.get(0));
  });
}

test('the licence stands beside the fonts, whole', () => {
  const licence = readFileSync(path.join(folder, 'OFL.txt'), 'utf8');
  for (const part of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'PREAMBLE',
    'PERMISSION & CONDITIONS',
    'TERMINATION',
    'DISCLAIMER',
  ])
    expect(licence).toContain(part);
  expect(licence.trimEnd()).toMatch(/OTHER DEALINGS IN THE FONT SOFTWARE\.$/u);
});

/** Tables of a font in SFNT form: twelve bytes of head, then sixteen for each table (OpenType, "Font File"). */
async function tablesOf(file: string): Promise<Map<string, Buffer>> {
  const font = await fontverter.convert(readFileSync(path.join(folder, file)), 'sfnt');
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const offset = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12))] as const;
    }),
  );
}

/** Texts of a table `name`: six bytes of head, then twelve for each record (OpenType, "name"). */
function namesOf(tables: Map<string, Buffer>): Map<number, string> {
  const table = tables.get('name') ?? Buffer.alloc(6);
  const texts = table.readUInt16BE(4);
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
      const [id = 0, length = 0, offset = 0] = [6, 8, 10].map((place) => table.readUInt16BE(6 + 12 * index + place));
      const text = Buffer.from(table.subarray(texts + offset, texts + offset + length));
      return [id, text.swap16().toString('utf16le')] as const;
    }),
  );
}
