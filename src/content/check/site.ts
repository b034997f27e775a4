/** The site’s own facts: what it counts from, its pages and their addresses, its locales. */
import { languageOf } from '../../i18n/locale.ts';
import { transliteratedFrom } from '../../i18n/transliterate.ts';
import { findLanguage, LANGUAGES } from '../../languages/index.ts';
import { pageUrl } from '../page-url.ts';
import type { Facts } from '../schema.ts';
import { similarHint } from '../similar.ts';
import type { Findings } from './findings.ts';

export function checkSite(facts: Facts, findings: Findings): void {
  const file = '_data/site.yaml';
  const { gap, subject } = facts.site;
  findings.requireIds(file, 'gap.from', gap.from, 'claims');
  findings.requireIds(file, 'gap.to', gap.to, 'claims');
  findings.requireIds(file, 'subject', subject, 'claims');
  checkGap(facts, findings);
  checkPublisher(facts, findings);
  checkPageAddresses(facts, findings);
  checkLocales(facts, findings);
}

/** A page about the publisher on the site itself is one of its pages. */
function checkPublisher(facts: Facts, findings: Findings): void {
  const { publisher, origin } = facts.site;
  if (!publisher || new URL(publisher.url).origin !== origin) return;
  const { pathname } = new URL(publisher.url);
  const addresses = facts.locales.flatMap((locale) => Object.keys(facts.pages).map((id) => pageUrl(facts, locale, id)));
  if (!addresses.includes(pathname))
    findings.add(
      '_data/site.yaml',
      'publisher.url',
      'an address of another site, or of a page of this one',
      publisher.url,
      `add the page, or name another${similarHint(pathname, addresses)}`,
    );
}

/** The silence between two calls is counted from the one to the other. */
function checkGap({ site, claims }: Facts, findings: Findings): void {
  const [from, to] = [claims[site.gap.from], claims[site.gap.to]];
  if (!from || !to) return;
  const add = findings.in('_data/site.yaml');
  if (from.date >= to.date)
    add('gap', 'the earlier claim first', `${from.date} to ${to.date}`, 'exchange the two, or name others');
}

function checkPageAddresses({ pages }: Facts, findings: Findings): void {
  const add = findings.in('_data/pages.yaml');
  const entries = Object.entries(pages);
  for (const [id, { path }] of entries) {
    const twin = entries.find(([other, page]) => other !== id && page.path === path);
    if (twin) add(`${id}.path`, 'every path once', `the path of ${twin[0]}`, 'give each page its own');
  }
  if (!entries.some(([, { path }]) => path === ''))
    add('', 'a page with the path ‘’, the front page of every edition', 'none', 'add it, or empty a path');
  const records = entries.filter(([, { template }]) => template === 'sources').map(([id]) => id);
  if (records.length !== 1)
    add(
      '',
      'one page with the template sources, which every note leads to',
      records.join(', ') || 'none',
      records.length === 0 ? 'add it' : 'keep one of them',
    );
}

/** Folders of the site that hold files of no edition. */
const TAKEN_PATHS = ['assets', 'data'];

function checkLocales({ locales }: Facts, findings: Findings): void {
  const file = '_data/locales.yaml';
  const add = findings.in(file);
  for (const locale of locales) {
    if (TAKEN_PATHS.includes(locale.path))
      add(`${locale.tag}.path`, `a path other than ${TAKEN_PATHS.join(', ')}`, locale.path, 'rename it');
    checkScript(file, locale.tag, locale.tag, findings);
    if (locale.derivedFrom && !locales.some(({ tag, derivedFrom }) => tag === locale.derivedFrom && !derivedFrom))
      add(
        `${locale.tag}.derivedFrom`,
        'the tag of an authored locale',
        locale.derivedFrom,
        'name the locale whose words are transliterated',
      );
    else if (locale.derivedFrom && findLanguage(locale.tag) && transliteratedFrom(locale.tag) !== locale.derivedFrom)
      add(
        `${locale.tag}.derivedFrom`,
        transliteratedFrom(locale.tag) ?? `nothing: ${locale.tag} is not transliterated from another script`,
        locale.derivedFrom,
        'fix derivedFrom, or remove it',
      );
    for (const field of ['tag', 'path', 'name'] as const)
      if (locales.filter((other) => other[field] === locale[field]).length > 1)
        add(`${locale.tag}.${field}`, `every ${field} once`, locale[field], 'give each locale its own');
  }
}

/** A language that the generator knows in two scripts is named with its script. */
export function checkScript(file: string, key: string, tag: string, findings: Findings): void {
  const scripts = LANGUAGES.map((known) => known.tag).filter((known) => languageOf(known) === tag && known !== tag);
  if (scripts.length > 0)
    findings.add(
      file,
      key,
      'a tag with its script',
      tag,
      `write ${scripts.join(' or ')}: a bare ${tag} means one script to some programs and another to others`,
    );
}
