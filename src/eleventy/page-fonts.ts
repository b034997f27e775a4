/**
 * Elements and classes whose text is in the sans; all other text is in the serif. A browser test holds them to the style
 * sheets.
 */
const SANS =
  /^(?:figcaption|table|footer|header|nav|svg|\.(?:notes|footnotes|overlap|accounts|series|choice|cite|downloads|key-facts|mark|opening__facts|conflict__note|(?:events|comparison)__.*|quote__(?:label|source|note)|record__(?:facts|address|sources)|pair__(?:rows|links|line--remark|line--credit)))$/u;
/** Text that is not seen or is folded away, and names of languages, which have a font of their own. */
const UNSEEN = /^(?:script|style|title|desc|details|\.(?:language-menu|section-tools))$/u;
const VOID = /^(?:br|hr|img|input|link|meta|wbr)$/u;
/** A tag, or text between tags. */
const TOKEN = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gu;

/** The letters that only some pages hold, as in styles/fonts.css, by the script that names their files. */
const SCRIPTS: [script: string, letters: RegExp][] = [
  ['latin-ext', /[\u0100-\u017F]/u],
  ['cyrillic', /[\u0400-\u045F\u0490\u0491\u2116]/u],
];

/**
 * Names of the font files that the text of a page needs beside the common Latin ones, `serif-cyrillic`. A font that a
 * browser first hears of from the text arrives after the page has been painted without it.
 */
export function fontsOf(html: string): string[] {
  const needed = textsOf(html).flatMap(({ text, family }) =>
    SCRIPTS.filter(([, letters]) => letters.test(text)).map(([script]) => `${family}-${script}`),
  );
  return [...new Set(needed)].sort();
}

interface Place {
  name: string;
  isSans: boolean;
  isSeen: boolean;
}

/** Texts of a page that are seen, each with its family. */
function textsOf(html: string): { text: string; family: string }[] {
  const texts: { text: string; family: string }[] = [];
  const open: Place[] = [{ name: '', isSans: false, isSeen: true }];
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (!around) break;
    if (text !== undefined && around.isSeen) texts.push({ text, family: around.isSans ? 'sans' : 'serif' });
    if (closing)
      open.splice(
        Math.max(
          1,
          open.findLastIndex((element) => element.name === name),
        ),
      );
    else if (name && !VOID.test(name) && !attributes.endsWith('/')) open.push(within(around, name, attributes));
  }
  return texts;
}

function within(around: Place, name: string, attributes: string): Place {
  const classes = /\bclass="([^"]*)"/u.exec(attributes)?.[1]?.split(' ') ?? [];
  const names = [name, ...classes.map((className) => `.${className}`)];
  return {
    name,
    isSans: around.isSans || names.some((each) => SANS.test(each)),
    isSeen: around.isSeen && !names.some((each) => UNSEEN.test(each)),
  };
}
