/** The shape of a question. */
import { z } from 'zod';

export const answerSchema = z.strictObject({
  /** The page, or the section of one, that says more: `page` or `page#section`. Its answer refers to it. */
  more: z
    .string()
    .regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/u, 'page or page#section')
    .optional(),
  /** The statement of who publishes the site stands before the answer. */
  publisher: z.literal(true).optional(),
});

declare module '../../content/schema.ts' {
  interface Facts {
    answers: Record<string, z.infer<typeof answerSchema>>;
  }
}
