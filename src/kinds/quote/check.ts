/** Quotations: their words in each script, and whose their translations are. */

import type { Findings } from '../../content/check/findings.ts';
import { checkScript } from '../../content/check/site.ts';
import type { Content } from '../../content/kind.ts';
import type { Facts } from '../../content/schema.ts';
import { languageOf } from '../../i18n/locale.ts';
import { transliterate, transliteratedFrom } from '../../i18n/transliterate.ts';
import type { QuoteFact } from './facts.ts';

const FILE = '_data/quotes.yaml';

export function checkQuotes({ facts }: Content, findings: Findings): void {
  for (const [id, quote] of Object.entries(facts.quotes)) {
    findings.requireIds(FILE, `${id}.speaker`, quote.speaker, 'entities');
    findings.requireIds(FILE, `${id}.claims`, quote.claims, 'claims');
    checkWording(facts, findings, id, quote);
    checkTranslators(facts, findings, id, quote);
    if (!quote.alternate) continue;
    checkWording(facts, findings, `${id}.alternate`, quote.alternate);
    checkTranslators(facts, findings, `${id}.alternate`, quote.alternate);
  }
}

type Wording = Pick<QuoteFact, 'lang' | 'original' | 'cyrl' | 'source' | 'translation'>;

function checkWording(facts: Facts, findings: Findings, key: string, { lang, original, cyrl, source }: Wording): void {
  findings.requireIds(FILE, `${key}.source`, source, 'sources');
  checkScript(FILE, `${key}.lang`, lang, findings);
  const base = transliteratedFrom(lang);
  if (!base && cyrl !== undefined)
    findings.add(FILE, `${key}.cyrl`, 'cyrl only beside an original in the other script', lang, 'remove cyrl');
  if (!base) return;
  const respelled = Object.assign({}, ...facts.locales.map((locale) => locale.respelled));
  const latin = (text: string) => transliterate(text, lang, respelled);
  const same = `the same words in the script of ${base}`;
  if (cyrl === undefined) findings.add(FILE, `${key}.cyrl`, same, 'nothing', 'add cyrl with the words in that script');
  else if (latin(cyrl) !== original) {
    const expected = `the words of the original: ${original}`;
    findings.add(FILE, `${key}.cyrl`, expected, latin(cyrl), 'script is not wording: fix cyrl');
  }
}

/** Every translation belongs to somebody: to the site, or to a source that published it. */
function checkTranslators(facts: Facts, findings: Findings, key: string, { lang, translation }: Wording): void {
  const needed = facts.locales
    .filter(({ tag, derivedFrom }) => !derivedFrom && languageOf(tag) !== languageOf(lang))
    .map(({ tag }) => tag);
  const given = typeof translation === 'object' ? Object.keys(translation) : translation ? needed : [];
  if (needed.toSorted().join() !== given.toSorted().join() || (translation && needed.length === 0))
    findings.add(
      FILE,
      `${key}.translation`,
      needed.length > 0 ? `site, or whose it is for each of ${needed.join(', ')}` : 'no translation',
      given.join(', ') || (translation ? 'site' : 'nothing'),
      'say whose the translations are: site, or the id of the source that published one',
    );
  findings.requireIds(FILE, `${key}.translation`, translatorsOf(translation), 'sources');
}

/** Where a wording was published, and where its translations were. */
export function sourcesOf(wording: Wording | undefined): string[] {
  return wording ? [wording.source, ...translatorsOf(wording.translation)] : [];
}

/** The sources that translations are from; the site's own are from none. */
function translatorsOf(translation: Wording['translation']): string[] {
  return typeof translation === 'object' ? Object.values(translation).filter((id) => id !== 'site') : [];
}
