import { WORD_WITH_ENDING } from '../../../src/i18n/typography.ts';
import { shown, textNodes } from './elements.ts';

/** Words that a line's end parts from their endings. */
export function unbrokenFaults(): string[] {
  const range = document.createRange();
  return shown('body')
    .flatMap(textNodes)
    .filter(({ parentElement }) => parentElement?.closest('svg, script, style, cite, [lang="zxx"]') === null)
    .flatMap((text) =>
      [...text.data.matchAll(WORD_WITH_ENDING)]
        .filter(({ 0: word, index }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(([word]) => `${word} is broken`),
    );
}
