import { ContentError } from '../content/problems.ts';
import { OutputError } from '../files/folder-lock.ts';
import { TextError } from '../i18n/translator.ts';
import { DrawingError } from '../share/drawing-error.ts';
import { TemplateError } from './template-error.ts';

/** Whether the message of an error says all that its reader needs, without the place in the code. */
export function isPlain(error: unknown): error is Error {
  return [ContentError, DrawingError, TemplateError, TextError, OutputError].some((kind) => error instanceof kind);
}
