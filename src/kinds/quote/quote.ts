import { dated } from '../../content/dated.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Group, type Inline, type Node, paragraph, type Quotation, text } from '../../content/node.ts';
import { required } from '../../content/required.ts';
import type { SourceView } from '../../content/views.ts';
import { type Locale, languageOf } from '../../i18n/locale.ts';
import { sideOf } from '../../look/palette.ts';
import type { QuoteFact } from './facts.ts';
import { originalWording, type Wording, wordingIn } from './original-wording.ts';

const KIND = 'quote';

type Wordings = Pick<QuoteFact, 'lang' | 'original' | 'cyrl' | 'source' | 'translation'>;

/** A quotation: who spoke, when and where; the original words, the translation with whose it is, the source. */
export function quoteNode(fact: string, context: KindContext): Group {
  const { facts, translator, t, addresses } = context;
  const quote = required(facts.quotes[fact], fact);
  const side = sideOf(quote.speaker, facts.site);
  const note = `quotes:${fact}.note`;
  const caption: Group = {
    type: 'group',
    kind: KIND,
    isCaption: true,
    body: [paragraph(KIND, 'byline', 'label', byline(fact, quote, side, context))],
  };
  return {
    type: 'group',
    kind: KIND,
    className: 'quote',
    id: addresses.anchor(`quote-${fact}`),
    side,
    frame: 'bar',
    claims: [...new Set(quote.claims)],
    body: [
      caption,
      transcriptionNode(fact, quote, quote, 1, context),
      ...(quote.alternate ? [transcriptionNode(fact, quote, quote.alternate, 2, context)] : []),
      ...(translator.has(note) ? [paragraph(KIND, 'note', 'remark', t(note), { className: 'quote__note' })] : []),
    ],
  };
}

/** Stands in the label for the name. */
const SPEAKER = '\uE000';

function byline(
  id: string,
  { speaker, date }: QuoteFact,
  side: string | null,
  { t, translator }: KindContext,
): Inline[] {
  const occasion = t(`quotes:${id}.occasion`);
  const words = t('strings:quote.byline', { speaker: SPEAKER, date: dated(translator, date).text, occasion });
  const [before = '', after = ''] = words.split(SPEAKER);
  const children = [text(t(`entities:${speaker}.name`))];
  const name: Inline = { type: 'label', className: 'quote__speaker', side, children };
  return [...(before ? [text(before)] : []), name, text(after)];
}

function transcriptionNode(
  id: string,
  quote: QuoteFact,
  wording: Wordings,
  number: 1 | 2,
  { facts, translator, t, joined, addresses }: KindContext,
): Group {
  const { locale } = translator;
  const sourceOf = (source: string) => required(joined.sources.get(source), `source "${source}"`);
  const { original, sourceScript } = originalWording(wording, locale.tag, facts);
  const translation = `quotes:${id}.${number === 1 ? 'translation' : 'alternateTranslation'}`;
  const label = paragraph(KIND, 'label', 'label', t('strings:quote.second'), { className: 'quote__label' });
  const translated: Node[] = translator.has(translation)
    ? [
        quotation('translation', wordingIn(locale.tag, t(translation), facts), true),
        paragraph(KIND, 'credit', 'label', credit(quote, translatorOf(wording, locale, sourceOf), t), {
          isOwn: true,
          className: 'quote__label',
        }),
      ]
    : [];
  const named: Inline[] = [
    text(`${t('strings:quote.source')}: `),
    { type: 'source', source: sourceOf(wording.source), id: `${addresses.anchor(`quote-${id}`)}-source-${number}` },
    ...(sourceScript ? [text(` (${t(`strings:quote.script.${sourceScript}`)})`)] : []),
  ];
  return {
    type: 'group',
    kind: KIND,
    part: 'transcription',
    body: [
      ...(number === 1 ? [] : [label]),
      quotation('original', original, false),
      ...translated,
      paragraph(KIND, 'source', 'source', named, { className: 'quote__source' }),
    ],
  };
}

/** The source whose translation a locale shows, or null where the translation is the site's own. */
function translatorOf(
  { translation }: Wordings,
  { tag, derivedFrom }: Pick<Locale, 'tag' | 'derivedFrom'>,
  sourceOf: (id: string) => SourceView,
): SourceView | null {
  const translator = typeof translation === 'object' ? translation[derivedFrom ?? tag] : translation;
  return translator === undefined || translator === 'site' ? null : sourceOf(translator);
}

/** Whose a translation is; of a released text of the site's own, the language that it was made from. */
function credit({ lang, translatedFrom }: QuoteFact, translator: SourceView | null, t: KindContext['t']): Inline[] {
  if (translator) return [text(`${t('strings:quote.translationFrom')}: `), { type: 'source', source: translator }];
  return [text(t(translatedFrom ? `strings:quote.translatedFrom.${languageOf(lang)}` : 'strings:quote.translation'))];
}

function quotation(
  part: string,
  { lang, text: words, marks: [opening, closing] }: Wording,
  isTranslation: boolean,
): Quotation {
  const style = isTranslation ? { className: 'quote__translation' } : {};
  return { type: 'quotation', kind: KIND, part, ...style, lang, text: opening + words + closing, isTranslation };
}
