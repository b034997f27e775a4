/**
 * Elements and classes whose text is in the sans; all other text is in the serif. A browser test holds them to the style
 * sheets.
 */
const SANS =
  /^(?:figcaption|table|footer|header|nav|svg|\.(?:notes|footnotes|overlap|accounts|series|choice|cite|downloads|key-facts|lead-picture|mark|opening__facts|conflict__note|(?:events|comparison)__.*|quote__(?:label|source|note)|record__(?:facts|address|sources)|pair__(?:rows|links|line--remark|line--credit)))$/u;
/** Text that is not seen or is folded away, and names of languages, which have a font of their own. */
const UNSEEN = /^(?:script|style|title|desc|details|\.(?:language-menu|section-tools))$/u;
const VOID = /^(?:br|hr|img|input|link|meta|wbr)$/u;
/** The letters that only some pages hold, as in styles/fonts.css, by the script that names their files. */
const SCRIPTS: [script: string, letters: RegExp][] = [
  ['latin-ext', /[\u0100-\u017F]/u],
  ['cyrillic', /[\u0400-\u045F\u0490\u0491\u2116]/u],
];

/**
 * Names of the font files that the text of a page needs beside the common Latin ones and those `known`, `serif-cyrillic`. A
 * font that a browser first hears of from the text arrives after the page has been painted without it.
 */
export function fontsOf(html: string, known: string[] = []): string[] {
  const candidates = candidatesFor(html).filter(({ font }) => !known.includes(font));
  const needed = new Set<string>();
  const open: Place[] = [{ name: '', isSans: false, isSeen: true }];
  // Values of attributes hold no angle brackets: templates and pictures escape them.
  let at = 0;
  for (let start = html.indexOf('<'); start >= 0 && needed.size < candidates.length; start = html.indexOf('<', at)) {
    const text = html.slice(at, start);
    const around = open.at(-1);
    for (const { font, isSans, letters } of candidates)
      if (around?.isSeen && around.isSans === isSans && letters.test(text)) needed.add(font);
    at = html.indexOf('>', start) + 1 || html.length;
    enterTag(html.slice(start + 1, at - 1), open);
  }
  return [...needed].sort();
}

/** Fonts of the letters that stand somewhere in a page, if only in what is not seen. */
function candidatesFor(html: string): { font: string; isSans: boolean; letters: RegExp }[] {
  return SCRIPTS.filter(([, letters]) => letters.test(html)).flatMap(([script, letters]) => [
    { font: `sans-${script}`, isSans: true, letters },
    { font: `serif-${script}`, isSans: false, letters },
  ]);
}

interface Place {
  name: string;
  isSans: boolean;
  isSeen: boolean;
}

/** Goes into the element that a tag begins, or out of the one that it ends. */
function enterTag(tag: string, open: Place[]): void {
  const [name = ''] = /^\/?[a-z][\w-]*/u.exec(tag) ?? [];
  if (name.startsWith('/')) {
    const at = open.findLastIndex((element) => element.name === name.slice(1));
    if (at > 0) open.length = at;
    return;
  }
  const around = open.at(-1);
  if (around && name && !VOID.test(name) && !tag.endsWith('/')) open.push(within(around, name, tag));
}

function within(around: Place, name: string, tag: string): Place {
  const classes = /\bclass="([^"]*)"/u.exec(tag)?.[1]?.split(' ') ?? [];
  const names = [name, ...classes.map((className) => `.${className}`)];
  return {
    name,
    isSans: around.isSans || names.some((each) => SANS.test(each)),
    isSeen: around.isSeen && !names.some((each) => UNSEEN.test(each)),
  };
}
