/** Fields that several kinds of records have. */
import { DateTime } from 'luxon';
import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a kebab-case id');
/** ISO 8601, cut to what is known. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
    message: 'an ISO date in quotation marks: YYYY-MM-DD, YYYY-MM or YYYY',
    abort: true,
  })
  .refine((date) => DateTime.fromISO(date, { zone: 'utc' }).isValid, 'a day that exists');
export const wholeDay = isoDate.regex(/^.{10}$/u, 'a whole day: YYYY-MM-DD');
export const ids = z.array(id);
export const someIds = ids.min(1, 'at least one id');
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u, 'a BCP 47 tag such as en or sr-Latn');
/** PDFs, spreadsheets and servers cut or refuse longer ones. */
const LONGEST_ADDRESS = 2000;
export const webAddress = z
  .url({ protocol: /^https?$/u })
  .max(LONGEST_ADDRESS, `an address of at most ${LONGEST_ADDRESS} characters`)
  .regex(/^[^\s"<>\\^`{|}]*$/u, 'an address without spaces, quotation marks and brackets: write them as %20 and so on');

export const text = z.string().trim().min(1, 'a text');

export const values = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/u, 'letters and digits, small at the beginning'),
  z.union([z.number(), isoDate]),
);

/** A heading of a page: where the pages say more. */
export const section = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/u, 'page#section');
