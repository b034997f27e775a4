/** Words of share images as the tests draw them, and what they read of the images. */

import type { ShareImageWords } from '../../../src/share/share-image.ts';
import { loadTypst } from '../../../src/share/typst.ts';
import { required } from '../sound.ts';

/** One compiler for all tests of a worker. */
export const typst = required(loadTypst());

/** Words of an image with this title. */
export function titled(text: string, lang = 'en'): ShareImageWords {
  return {
    title: [{ text, lang }],
    site: [{ text: 'A bridge', lang: 'en' }],
    editions: [{ text: 'English', lang: 'en' }],
  };
}
