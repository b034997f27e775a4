/** Parsed pages of the built site, kept for all tests of a worker, and the readings that several tests share. */
import { parseHTML } from 'linkedom';
import type { Edition } from '../../src/content/edition.ts';
import type { Page } from '../../src/content/page.ts';
import { deployOrigin } from '../../src/eleventy/origin.ts';
import { editions, readPage } from '../support/site.ts';

/** Scheme and host that the built site names as its own. */
export const origin = deployOrigin(editions);

/** Every page of every edition. */
export const editionPages: { url: string; edition: Edition; page: Page }[] = editions.flatMap((edition) =>
  edition.pages.map((page) => ({ url: page.url, edition, page })),
);

/** Pages that search engines may list: all but the answers to a wrong address. */
export const indexablePages = editionPages.filter(({ page }) => page.template !== 'error');

/** The same page in every edition, one group for each page. */
export const pageGroups: { id: string; urls: string[] }[] = (editions[0]?.pages ?? []).map(({ id, alternates }) => ({
  id,
  urls: alternates.map(({ url }) => url),
}));

const documents = new Map<string, Document>();

/** The parsed page at an address. Tests read it and leave it as it is. */
export function documentOf(url: string): Document {
  const document = documents.get(url) ?? parseHTML(readPage(url)).document;
  documents.set(url, document);
  return document;
}

const elements = new Map<string, Map<string, Element>>();

/** The element that an address with an anchor leads to; throws where there is none. */
export function target(address: string): Element {
  const [url = '', id = ''] = address.split('#');
  const byId = elements.get(url) ?? new Map(all(documentOf(url), '[id]').map((element) => [element.id, element]));
  elements.set(url, byId);
  const element = byId.get(id);
  if (!element) throw new Error(`${address} leads nowhere`);
  return element;
}

const articles = new Map<string, Element>();

/** The article of a page: everything between the menus. */
export function articleOf(url: string): Element {
  const article = articles.get(url) ?? one(documentOf(url), 'article');
  articles.set(url, article);
  return article;
}

/** The one element that matches; throws where there is none or more than one. */
export function one(parent: ParentNode, selector: string): Element {
  const [found, ...others] = all(parent, selector);
  if (!found || others.length > 0) throw new Error(`${selector} matches ${found ? 1 + others.length : 0} elements`);
  return found;
}

/** The JSON-LD of a page, one item for each script element; the article comes first. */
export function structuredItems(url: string): { '@type': string }[] {
  const scripts = all(documentOf(url), 'script[type="application/ld+json"]');
  return scripts.map(({ textContent }) => JSON.parse(textContent ?? ''));
}

export function all(parent: ParentNode, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)];
}

/** Text of an element in one line. */
export function textOf(element: Element): string {
  return oneLine(element.textContent ?? '');
}

/** A text as machines have it: without spaces that must not break. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Text of an element in one line, without the parts that match. */
export function textWithout(element: Element, selector: string): string {
  return textWithoutParts(element, new Set(all(element, selector)));
}

/** Text of an element in one line, without some of its parts. A copy without them would cost more than reading all pages. */
export function textWithoutParts(element: Element, parts: Set<unknown>): string {
  return oneLine(contentWithout(element, parts));
}

function contentWithout(element: Element, parts: Set<unknown>): string {
  return [...element.childNodes]
    .map((child) => {
      if (parts.has(child)) return '';
      if (child.nodeType === 1) return contentWithout(child as Element, parts);
      return child.nodeType === 3 ? (child.textContent ?? '') : '';
    })
    .join('');
}

/** Values of an attribute, in document order; elements without it are left out. */
export function attributes(parent: ParentNode, selector: string, name: string): string[] {
  return all(parent, selector).flatMap((element) => element.getAttribute(name) ?? []);
}

/** An element as a message names it: `a#mark-kosovo “*”`. */
export function nameOf(element: Element): string {
  const text = textOf(element);
  const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `${element.localName}${element.id ? `#${element.id}` : ''}${start ? ` “${start}”` : ''}`;
}

/** Values that occur more than once. */
export function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/gu, ' ').trim();
}
