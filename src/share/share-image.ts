import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Palette } from '../look/palette.ts';
import { indexedPng } from './indexed-png.ts';
import { compiled, pdfOf, type TypstCompiler } from './typst.ts';

/** Size that previews ask for, in pixels. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** A text and its language, two letters: `sr` draws Serbian letterforms. */
export interface Phrase {
  text: string;
  lang: string;
}

/** What stands on a share image. */
export interface ShareImageWords {
  /** One title, or several of which each keeps to its line. */
  title: Phrase[];
  site: Phrase[];
  editions: Phrase[];
}

const SHARE_IMAGE_TEMPLATE = readFileSync(path.join(import.meta.dirname, 'share-image.typ'), 'utf8');

/** Share image as PNG. Throws where the title is too long or a font lacks a letter. */
export function drawShareImage(typst: TypstCompiler, words: ShareImageWords, palette: Palette): Uint8Array {
  const image = new Resvg(shareImageSvg(typst, words, palette), {
    fitTo: { mode: 'width', value: SHARE_IMAGE_SIZE.width },
    font: { loadSystemFonts: false },
  }).render();
  return indexedPng(image);
}

/** Share image as SVG, every letter an outline. */
export function shareImageSvg(typst: TypstCompiler, words: ShareImageWords, palette: Palette): string {
  const inputs = { words: JSON.stringify(words), palette: JSON.stringify(palette) };
  const document = compiled(typst, { mainFileContent: SHARE_IMAGE_TEMPLATE, inputs });
  // SVG shows an empty box for a letter that the font lacks; PDF/A refuses it and says which.
  pdfOf(typst, document, 'a-2u');
  return typst.plainSvg(document);
}
