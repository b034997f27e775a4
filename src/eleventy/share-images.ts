import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Edition } from '../content/edition.ts';
import type { Page } from '../content/page.ts';
import { plainWords } from '../i18n/foreign-words.ts';
import { languageOf } from '../i18n/locale.ts';
import { paletteOf } from '../look/palette.ts';
import { DrawingCache, sourcesIn } from '../share/drawing-cache.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { drawShareImage, SHARE_IMAGE_SIZE, type ShareImageWords } from '../share/share-image.ts';
import { loadTypst, type TypstCompiler } from '../share/typst.ts';
import { noTypst, packagesOf } from './packages.ts';
import type { SiteFile } from './site-file.ts';

/** The picture that a preview of a page shows. */
export interface ShareImage {
  /** Address from the site's root; the name holds a digest, so the file may be kept for ever. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

export interface ShareImages {
  /** None for a page whose drawing failed, nor for an error page. */
  byPage: Map<Page, ShareImage>;
  /** Image of the page outside all editions that offers them. */
  chooser: ShareImage | null;
  /** One line for each drawing that failed, or one for all where nothing can be drawn. */
  problems: string[];
}

interface Options {
  editions: Edition[];
  /** Puts an image into the site. */
  write: (file: SiteFile) => void;
  /** Folder of the drawings kept between builds. */
  cacheFolder?: string;
  load?: () => TypstCompiler | null;
}

/** Draws a share image for every page of every edition that can be found, and for the chooser. */
export async function buildShareImages({
  editions,
  write,
  cacheFolder = '.cache/share',
  load = loadTypst,
}: Options): Promise<ShareImages> {
  const images: ShareImages = { byPage: new Map(), chooser: null, problems: [] };
  const cache = new DrawingCache(cacheFolder);
  const palette = paletteOf(editions[0]?.site ?? {});
  // Loaded when it is first needed: a build that finds all of its drawings kept needs none.
  let typst: TypstCompiler | null | undefined;
  const drawingOf = (words: ShareImageWords): Uint8Array | null => {
    const input = [DRAWN_WITH, words, palette];
    const known = cache.find(input);
    if (known) return known;
    if (typst === undefined) typst = load();
    return typst && cache.keep(input, drawShareImage(typst, words, palette));
  };
  const draw = ({ name, alt, words, place }: Subject): ShareImage | null => {
    try {
      const contents = drawingOf(words);
      if (!contents) {
        images.problems = [noTypst('Share images cannot be drawn')];
        return null;
      }
      const url = `/assets/share/${name}.${createHash('sha256').update(contents).digest('hex').slice(0, 10)}.png`;
      write({ url, contents });
      return { url, ...SHARE_IMAGE_SIZE, alt };
    } catch (error) {
      const messages = error instanceof DrawingError ? error.problems : [(error as Error).message];
      images.problems.push(`Share image of ${place}: ${messages.join('; ')}`);
      return null;
    }
  };
  for (const edition of editions)
    for (const page of edition.pages.filter(({ template }) => template !== 'error')) {
      // Between two drawings, a signal to stop is heard.
      await setImmediate();
      const image = draw(subjectOf(edition, page));
      if (image) images.byPage.set(page, image);
    }
  images.chooser = editions.length > 0 ? draw(chooserOf(editions)) : null;
  return images;
}

/** What an image is of. */
type Subject = ReturnType<typeof subjectOf>;

function subjectOf({ locale, t }: Edition, page: Page) {
  const lang = languageOf(locale.tag);
  return {
    /** Path of the file under the folder of all images, without digest and ending. */
    name: `${locale.path}/${page.id}`,
    alt: t('strings:share.alt', { title: page.title }),
    words: {
      title: [{ text: plainWords(page.title), lang }],
      site: [{ text: t('strings:site.title'), lang }],
      editions: [{ text: locale.name, lang }],
    },
    /** Names the page in a problem. */
    place: `page "${page.id}" in ${locale.tag}`,
  };
}

function chooserOf(editions: Edition[]): Subject {
  const title = editions.map(({ locale, t }) => ({ text: t('strings:site.title'), lang: languageOf(locale.tag) }));
  return {
    name: 'editions',
    alt: title.map(({ text }) => text).join(' · '),
    words: {
      title,
      site: [],
      editions: editions.map(({ locale }) => ({ text: locale.name, lang: languageOf(locale.tag) })),
    },
    place: 'the chooser of editions',
  };
}

/** All that makes a drawing besides its words; the versions of the packages stand for compiler and fonts. */
const DRAWN_WITH = [sourcesIn('share'), packagesOf(/typst|resvg|fast-png|expo-google-fonts/u)];
