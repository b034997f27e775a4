/**
 * `npm run fonts`: makes the font files in src/styles/fonts from the packages, one per family and script, holding
 * the letters the editions use. Run it after a new letter or a new version of a package, and commit the files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { KEPT_NAME_IDS, renameFont } from '../fonts/rename-font.ts';

const FAMILIES = [
  { source: 'source-serif-4', family: 'Two Accounts Serif', file: 'serif' },
  { source: 'source-sans-3', family: 'Two Accounts Sans', file: 'sans' },
];

/** Characters by script; src/styles/fonts.css repeats them as ranges. */
const CHARACTERS = {
  latin: `${range(0x20, 0x7e)}\u00A0«»–—‘’“”„…·×©§↩áéíóúàèâêîôöüäßçñ`,
  'latin-ext': 'čćšžđČĆŠŽĐğşŞłńśňřťźżý',
  cyrillic: `${range(0x410, 0x44f)}ёЁђјљњћџЂЈЉЊЋЏ№іїєґІЇЄҐ`,
};

/** Serbian forms (locl), kerning, marks, and the figure styles that the style sheet asks for. */
const FEATURES = ['kern', 'liga', 'locl', 'mark', 'mkmk', 'ccmp', 'tnum', 'lnum', 'pnum', 'onum'];

for (const { source, family, file } of FAMILIES)
  for (const [script, characters] of Object.entries(CHARACTERS)) {
    const original = readFileSync(
      `node_modules/@fontsource-variable/${source}/files/${source}-${script}-wght-normal.woff2`,
    );
    const renamed = renameFont(await fontverter.convert(original, 'sfnt'), family);
    const subset = await subsetFont(renamed, characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: FEATURES,
      preserveNameIds: KEPT_NAME_IDS,
    });
    const target = path.join('src/styles/fonts', `${file}-${script}.woff2`);
    writeFileSync(target, subset);
    console.log(`${target} ${subset.length} bytes`);
  }

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
