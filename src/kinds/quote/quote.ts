import { type Group, type Node, paragraph, type Quotation, text } from '../../content/node.ts';
import type { QuoteView, Transcription, Wording } from '../../content/views.ts';
import type { KindContext } from '../kind.ts';

const KIND = 'quote';

/** A quotation: the original words, the translation with whose it is, the source; then who spoke, when and where. */
export function quoteNode(quote: QuoteView, { t }: KindContext): Group {
  const { id, speaker, date, occasion, note } = quote;
  const caption: Group = {
    type: 'group',
    kind: KIND,
    isCaption: true,
    body: [
      paragraph(KIND, 'byline', 'label', t('strings:quote.byline', { speaker, date: date.text, occasion })),
      ...(note === null ? [] : [paragraph(KIND, 'note', 'remark', note, { className: 'quote__note' })]),
    ],
  };
  return {
    type: 'group',
    kind: KIND,
    className: 'quote',
    id,
    frame: 'bar',
    claims: quote.claims.map((claim) => claim.id),
    body: [...quote.transcriptions.map((one, at) => transcriptionNode(one, at, id, t)), caption],
  };
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
