import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fontverter from 'fontverter';

const folder = path.resolve(import.meta.dirname, '../../../src/styles/fonts');

for (const file of readdirSync(folder))
  test(`${file} bears a name of its own, and no table that names what it lacks`, async () => {
    const font = await fontverter.convert(readFileSync(path.join(folder, file)), 'sfnt');
    const tables = tablesOf(font);
    expect([...tables.keys()]).not.toContain('STAT');
    const names = tables.get('name')?.swap16().toString('utf16le') ?? '';
    expect(names).toContain(file.startsWith('serif') ? 'Two Accounts Serif' : 'Two Accounts Sans');
    expect(names).not.toContain('Source');
  });

/** Tables of a font in SFNT form: twelve bytes of head, then sixteen for each table (OpenType, "Font File"). */
function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      // A copy of even length, which can be read as UTF-16.
      return [font.toString('latin1', at, at + 4), Buffer.from(font.subarray(offset, offset + (length & ~1)))] as const;
    }),
  );
}
