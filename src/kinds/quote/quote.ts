import { type Group, type Inline, type Node, paragraph, type Quotation, text } from '../../content/node.ts';
import type { QuoteView, Transcription, Wording } from '../../content/views.ts';
import { sideOf } from '../../look/palette.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'quote';

/** A quotation: who spoke, when and where; the original words, the translation with whose it is, the source. */
export function quoteNode(quote: QuoteView, { t, site }: KindContext): Group {
  const { id, note } = quote;
  const side = sideOf(quote.speakerId, site);
  const caption: Group = {
    type: 'group',
    kind: KIND,
    isCaption: true,
    body: [paragraph(KIND, 'byline', 'label', byline(quote, side, t))],
  };
  return {
    type: 'group',
    kind: KIND,
    className: 'quote',
    id,
    side,
    frame: 'bar',
    claims: quote.claims.map((claim) => claim.id),
    body: [
      caption,
      ...quote.transcriptions.map((one, at) => transcriptionNode(one, at, id, t)),
      ...(note === null ? [] : [paragraph(KIND, 'note', 'remark', note, { className: 'quote__note' })]),
    ],
  };
}

/** Stands in the label for the name. */
const SPEAKER = '\uE000';

function byline({ speaker, date, occasion }: QuoteView, side: string | null, t: KindContext['t']): Inline[] {
  const words = t('strings:quote.byline', { speaker: SPEAKER, date: date.text, occasion });
  const [before = '', after = ''] = words.split(SPEAKER);
  const name: Inline = { type: 'label', className: 'quote__speaker', side, children: [text(speaker)] };
  return [...(before ? [text(before)] : []), name, text(after)];
}

function transcriptionNode(transcription: Transcription, at: number, id: string, t: KindContext['t']): Group {
  const { original, translation, credit, translator, source, sourceScript } = transcription;
  const label =
    at === 0 ? [] : [paragraph(KIND, 'label', 'label', t('strings:quote.second'), { className: 'quote__label' })];
  const translated: Node[] = translation
    ? [
        quotation('translation', translation, true),
        paragraph(
          KIND,
          'credit',
          'label',
          translator ? [text(`${credit}: `), { type: 'source', source: translator }] : credit,
          { isOwn: true, className: 'quote__label' },
        ),
      ]
    : [];
  const script = sourceScript ? ` (${t(`strings:quote.script.${sourceScript}`)})` : '';
  const named = paragraph(
    KIND,
    'source',
    'source',
    [
      text(`${t('strings:quote.source')}: `),
      { type: 'source', source, id: `${id}-source-${at + 1}` },
      ...(script ? [text(script)] : []),
    ],
    { className: 'quote__source' },
  );
  return {
    type: 'group',
    kind: KIND,
    part: 'transcription',
    body: [...label, quotation('original', original, false), ...translated, named],
  };
}

function quotation(
  part: string,
  { lang, text: words, marks: [opening, closing] }: Wording,
  isTranslation: boolean,
): Quotation {
  const style = isTranslation ? { className: 'quote__translation' } : {};
  return { type: 'quotation', kind: KIND, part, ...style, lang, text: opening + words + closing, isTranslation };
}
