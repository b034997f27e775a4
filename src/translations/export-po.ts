import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import type { Facts } from '../content/schema.ts';
import { siteEdition } from '../content/site-edition.ts';
import { contextNotes } from './context-notes.ts';
import type { History } from './history.ts';
import { pluralForms, pluralHeader } from './plural-forms.ts';
import { fileOf, type LocaleTranslations, needsReview, type Translation } from './states.ts';
import type { UnitText } from './units.ts';

/** Header that names the locale by its tag; gettext's own `Language` writes it differently. */
export const LOCALE_HEADER = 'X-Locale';

interface ExportContext {
  locale: LocaleTranslations;
  facts: Facts;
  history: History;
}

/**
 * A gettext PO file of every text of a locale, in the order of its files, with notes for the translator. What needs a
 * review is flagged fuzzy and carries the source text that it follows. The same content gives the same bytes.
 */
export function exportPo(context: ExportContext): string {
  const { translations } = context.locale;
  const table: GetTextTranslations = {
    charset: 'utf-8',
    headers: headersOf(context),
    translations: Object.fromEntries(
      translations.map((translation) => {
        const entry = entryOf(translation, context);
        return [translation.id, { [entry.msgid]: entry }];
      }),
    ),
  };
  return po.compile(table).toString('utf8');
}

/**
 * Language of a locale as gettext names it, with its region, and its script where that is not the usual one.
 * @example gettextLanguage('sr-Latn') // 'sr@latin'
 */
export function gettextLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag);
  const isUsual = script === new Intl.Locale(language).maximize().script;
  const variant = script && !isUsual ? `@${SCRIPT_VARIANTS[script] ?? script.toLowerCase()}` : '';
  return `${language}${region ? `_${region}` : ''}${variant}`;
}

/** Where gettext's name of a script is not its code. */
const SCRIPT_VARIANTS: Record<string, string> = { Latn: 'latin', Cyrl: 'cyrillic', Arab: 'arabic', Deva: 'devanagari' };

/**
 * The header of gettext, complete as `msgfmt --check-header` wants it. Days are those of the release, so that they do not
 * change from one export to the next; persons and teams are named as `msginit` does where it does not know them.
 */
function headersOf({ locale: { tag, translations }, facts }: ExportContext): Record<string, string> {
  const { edition, published } = siteEdition(facts.corrections);
  const title = translations.find(({ id }) => id === 'strings.site.title')?.original.text ?? '';
  return {
    'Project-Id-Version': `${title} ${edition}`,
    'Report-Msgid-Bugs-To': '',
    'POT-Creation-Date': `${published} 00:00+0000`,
    'PO-Revision-Date': `${published} 00:00+0000`,
    'Last-Translator': 'Automatically generated',
    'Language-Team': 'none',
    Language: gettextLanguage(tag),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralHeader(tag),
    [LOCALE_HEADER]: tag,
  };
}

/** The two source texts of an entry: of a plural, the forms for one and for many. */
export function sourceTexts(text: UnitText): { msgid: string; msgid_plural?: string } {
  if (typeof text === 'string') return { msgid: text };
  return { msgid: text.one ?? text.other ?? '', msgid_plural: text.other ?? '' };
}

function entryOf(translation: Translation, context: ExportContext): GetTextTranslation {
  const { id, original, text, state } = translation;
  const { locale, history } = context;
  const earlier = translation.follows ? history(original.file, translation.follows) : undefined;
  const previous = state === 'stale' && earlier ? previousLines(earlier.text) : undefined;
  return {
    msgctxt: id,
    ...sourceTexts(original.text),
    msgstr: formsOf(original.text, text, locale.tag),
    comments: {
      reference: `locales/${locale.tag}/${fileOf(id)}`,
      extracted: contextNotes(translation, noteContext(context, earlier?.until ?? undefined)).join('\n'),
      ...(needsReview(translation) ? { flag: 'fuzzy' } : {}),
      ...(previous ? { previous } : {}),
    },
  };
}

function noteContext({ locale, facts }: ExportContext, since: string | undefined) {
  const claims = new Map(locale.translations.map(({ id, original }) => [id, original.text]));
  return { facts, tag: locale.tag, since, claimText: (id: string) => String(claims.get(`claims.${id}`) ?? '') };
}

function formsOf(original: UnitText, text: UnitText | undefined, tag: string): string[] {
  if (typeof original === 'string') return [typeof text === 'string' ? text : ''];
  return pluralForms(tag).map((form) => (typeof text === 'object' ? (text[form] ?? '') : ''));
}

function previousLines(text: UnitText): string {
  const { msgid, msgid_plural: plural } = sourceTexts(text);
  return [
    `msgid ${JSON.stringify(msgid)}`,
    ...(plural === undefined ? [] : [`msgid_plural ${JSON.stringify(plural)}`]),
  ].join('\n');
}
