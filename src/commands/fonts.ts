/**
 * `npm run fonts`: makes the font files in src/styles/fonts from the packages, one per family and script, holding
 * the letters the editions use, and their licence beside them. Run it after a new letter or a new version of a package,
 * and commit the files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { writeFiles } from '../files/write-files.ts';
import { CHARACTERS, NAME_CHARACTERS } from '../fonts/characters.ts';
import { COPYRIGHT, KEPT_NAME_IDS, readNames, renameFont } from '../fonts/rename-font.ts';
import { fail } from './fail.ts';

/** Tables are set in the sans, so it alone has tabular figures. */
const FAMILIES = [
  { source: 'source-serif-4', name: 'Source Serif 4', family: 'Two Accounts Serif', file: 'serif', figures: [] },
  { source: 'source-sans-3', name: 'Source Sans 3', family: 'Two Accounts Sans', file: 'sans', figures: ['tnum'] },
];
const FOLDER = 'src/styles/fonts';

/** Serbian forms (locl) and kerning. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp'];

try {
  const files = [...(await makeFonts()), [path.join(FOLDER, 'OFL.txt'), Buffer.from(licenceText())] as const];
  writeFiles(files);
  for (const [file, { length }] of files) console.log(`${file} ${length} bytes`);
} catch (error) {
  fail(error);
}

/** Every font file with its bytes. */
async function makeFonts(): Promise<[file: string, font: Uint8Array][]> {
  const fonts: [string, Uint8Array][] = [];
  for (const { source, family, file, figures } of FAMILIES)
    for (const [suffix, script, characters] of filesOf(file)) {
      const part = readFileSync(
        `node_modules/@fontsource-variable/${source}/files/${source}-${script}-wght-normal.woff2`,
      );
      const renamed = renameFont(await fontverter.convert(part, 'sfnt'), { family, original: wholeFont(source) });
      const subset = await subsetFont(renamed, characters, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
        keepFeatures: [...FEATURES, ...figures],
        preserveNameIds: KEPT_NAME_IDS,
      });
      fonts.push([path.join(FOLDER, `${file}-${suffix}.woff2`), subset]);
    }
  return fonts;
}

/** The files of a family: the end of the name, the script of the package's file, the letters. */
function filesOf(family: string): [suffix: string, script: string, characters: string][] {
  const scripts = Object.entries(CHARACTERS).map(([script, characters]): [string, string, string] => [
    script,
    script,
    characters,
  ]);
  return family === 'sans' ? [...scripts, ['names', 'cyrillic', NAME_CHARACTERS]] : scripts;
}

/** The unsubsetted font of a family, which holds every record of its licence. */
function wholeFont(source: string): Buffer {
  const folder = `node_modules/@expo-google-fonts/${source}/400Regular`;
  const [name = ''] = readdirSync(folder).filter((found) => found.endsWith('.ttf'));
  return readFileSync(path.join(folder, name));
}

/** Whose the fonts are, then the licence as a package has it. */
function licenceText(): string {
  const holders = FAMILIES.map(
    ({ source, name, family }) =>
      `${family}: a subset of ${name} under another name.\n${readNames(wholeFont(source)).get(COPYRIGHT)}\n`,
  );
  const licence = readFileSync('node_modules/@fontsource-variable/source-serif-4/LICENSE', 'utf8');
  return `${holders.join('\n')}\n${licence.slice(licence.indexOf('This Font Software is licensed'))}`;
}
