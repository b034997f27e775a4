import type { Translator } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import type { Dated } from './views.ts';

/** A date as text and as the value of a `datetime` attribute. */
export function dated({ formats, locale }: Translator, date: string): Dated {
  const text = typeset(formats.exact(date), locale.tag);
  return { text, unpointed: text.replace(/\.$/u, ''), datetime: date };
}
