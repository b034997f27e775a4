/** The letters that stand in until a font arrives: where a line's letters stand must not change when it does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fontverter from 'fontverter';
import { required } from '../sound.ts';

const styles = path.resolve(import.meta.dirname, '../../../src/styles');
const faces = [...readFileSync(path.join(styles, 'fonts.css'), 'utf8').matchAll(/@font-face \{(.*?)\}/gsu)]
  .map(([, body = '']) => body)
  .filter((body) => body.includes('Stand-in'));
/** Greatest difference as a share of the size of the text: a twentieth of a pixel at 18 pixels. */
const NEAR = 0.003;

for (const family of ['Serif', 'Sans'])
  for (const file of readdirSync(path.join(styles, 'fonts')).filter((name) => name.startsWith(family.toLowerCase())))
    test(`what stands in for ${file} is as high and as deep`, async () => {
      const metrics = await metricsOf(path.join(styles, 'fonts', file));
      const own = faces.filter((face) => face.includes(`'${family} Stand-in'`));
      expect(own.length).toBeGreaterThan(1);
      for (const face of own) {
        const share = (name: string, otherwise?: number) =>
          Number(new RegExp(`${name}: ([\\d.]+)%`, 'u').exec(face)?.[1] ?? required(otherwise)) / 100;
        const size = share('size-adjust', 100);
        expect(Math.abs(share('ascent-override') * size - metrics.ascent), face).toBeLessThan(NEAR);
        expect(Math.abs(share('descent-override') * size - metrics.descent), face).toBeLessThan(NEAR);
      }
    });

/** Height and depth as shares of the em, of the `hhea` table (OpenType specification). */
async function metricsOf(file: string): Promise<{ ascent: number; descent: number }> {
  const sfnt = await fontverter.convert(readFileSync(file), 'sfnt');
  const table = (tag: string) => {
    const count = sfnt.readUInt16BE(4);
    const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
    return sfnt.readUInt32BE(required(records.find((at) => sfnt.toString('latin1', at, at + 4) === tag)) + 8);
  };
  const em = sfnt.readUInt16BE(table('head') + 18);
  return { ascent: sfnt.readInt16BE(table('hhea') + 4) / em, descent: -sfnt.readInt16BE(table('hhea') + 6) / em };
}
