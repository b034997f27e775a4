/** What a page says and in which language, for eyes, for ears and for machines. */
import { all, documentOf, one } from './documents.ts';

/** A run of text in one language. */
export interface LanguageText {
  lang: string;
  text: string;
  /** Said of an element, not shown: no part of it can be marked with a language. */
  isLabel?: true;
}

/** Elements that do not end a word or a line. */
const INLINE = new Set(['a', 'abbr', 'cite', 'dfn', 'em', 'span', 'strong', 'sub', 'sup', 'time']);
const SILENT = new Set(['script', 'style']);
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
const SPOKEN_META =
  'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[property="og:site_name"]';

/** Every text of a page with its language: the body's, labels that are read out, and what the head says. */
export function textsOf(url: string): LanguageText[] {
  const document = documentOf(url);
  const own = document.documentElement.lang;
  const head = [document.title, ...all(document, SPOKEN_META).map((meta) => meta.getAttribute('content') ?? '')];
  return [
    ...head.map((text) => ({ lang: own, text })),
    ...labels(document),
    ...structuredTexts(document),
    ...bodyTexts(one(document, 'body'), own),
  ].filter(({ text }) => text.trim() !== '');
}

function labels(document: Document): LanguageText[] {
  return SPOKEN_ATTRIBUTES.flatMap((name) =>
    all(document, `[${name}]`).map((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      text: element.getAttribute(name) ?? '',
      isLabel: true as const,
    })),
  );
}

/** Texts of the JSON-LD. */
function structuredTexts(document: Document): LanguageText[] {
  return all(document, 'script[type="application/ld+json"]').flatMap((script) => {
    const { inLanguage, ...item } = JSON.parse(script.textContent ?? '');
    return strings(item).map((text) => ({ lang: text.startsWith('http') ? 'zxx' : inLanguage, text }));
  });
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Runs of the body: a run ends with its block and with its language, not with a mark inside a line. */
function bodyTexts(body: Element, own: string): LanguageText[] {
  const texts: LanguageText[] = [{ lang: own, text: '' }];
  const visit = (node: Node, lang: string) => {
    if (node.nodeType === node.TEXT_NODE) append(texts, lang, node.textContent ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (SILENT.has(element.localName)) return;
    const isBlock = !INLINE.has(element.localName);
    if (isBlock) texts.push({ lang, text: '' });
    for (const child of element.childNodes) visit(child, element.getAttribute('lang') ?? lang);
    if (isBlock) texts.push({ lang, text: '' });
  };
  visit(body, own);
  return texts;
}

function append(texts: LanguageText[], lang: string, text: string): void {
  const last = texts.at(-1);
  if (last?.lang === lang) last.text += text;
  else texts.push({ lang, text });
}
