const SCRIPTS: [script: string, letters: RegExp][] = [
  ['latin-ext', /[\u0100-\u017F]/u],
  ['cyrillic', /[\u0400-\u045F\u0490\u0491\u2116]/u],
];

/** Fonts whose letters the text shows and that the page does not ask for in its head, or the other way round. */
export function fontFaults(): string[] {
  const asked = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(
      ({ href }) => /([^/]+?)\.[^/]*$/u.exec(href)?.[1] ?? '',
    ),
  );
  const faults = new Map<string, string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.textContent ?? '';
    const around = text.parentElement;
    if (!around || around.matches('script, style, title, desc') || isHidden(around)) continue;
    const [, family] = /^"Two Accounts (Serif|Sans)"/u.exec(getComputedStyle(around).fontFamily) ?? [];
    if (family)
      for (const [script, letters] of SCRIPTS)
        if (letters.test(words)) faults.set(`${family.toLowerCase()}-${script}`, words.trim().slice(0, 40));
  }
  return [...faults]
    .filter(([font]) => !asked.has(font))
    .map(([font, words]) => `“${words}” needs ${font}, which the head does not ask for`);
}

/** Not drawn: folded away, or left out by a style sheet. */
function isHidden(element: Element): boolean {
  return !element.checkVisibility({ contentVisibilityAuto: true });
}
