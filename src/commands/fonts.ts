/**
 * `npm run fonts`: makes the font files in src/styles/fonts from the packages, one per family and script, holding
 * the letters the editions use. Run it after a new letter or a new version of a package, and commit the files.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { writeFiles } from '../files/write-files.ts';
import { CHARACTERS } from '../fonts/characters.ts';
import { KEPT_NAME_IDS, renameFont } from '../fonts/rename-font.ts';
import { fail } from './fail.ts';

/** Tables are set in the sans, so it alone has tabular figures. */
const FAMILIES = [
  { source: 'source-serif-4', family: 'Two Accounts Serif', file: 'serif', figures: [] },
  { source: 'source-sans-3', family: 'Two Accounts Sans', file: 'sans', figures: ['tnum'] },
];

/** Serbian forms (locl) and kerning. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp'];

try {
  const fonts = await makeFonts();
  writeFiles(fonts);
  for (const [file, { length }] of fonts) console.log(`${file} ${length} bytes`);
} catch (error) {
  fail(error);
}

/** Every font file with its bytes. */
async function makeFonts(): Promise<[file: string, font: Uint8Array][]> {
  const fonts: [string, Uint8Array][] = [];
  for (const { source, family, file, figures } of FAMILIES)
    for (const [script, characters] of Object.entries(CHARACTERS)) {
      const original = readFileSync(
        `node_modules/@fontsource-variable/${source}/files/${source}-${script}-wght-normal.woff2`,
      );
      const renamed = renameFont(await fontverter.convert(original, 'sfnt'), family);
      const subset = await subsetFont(renamed, characters, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
        keepFeatures: [...FEATURES, ...figures],
        preserveNameIds: KEPT_NAME_IDS,
      });
      fonts.push([path.join('src/styles/fonts', `${file}-${script}.woff2`), subset]);
    }
  return fonts;
}
