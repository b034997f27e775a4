import { DateTime } from 'luxon';
import type { Edition } from '../content/edition.ts';
import { languageOf } from '../i18n/locale.ts';
import type { SiteFile } from './site-file.ts';

/** Days that the file holds after the release: RFC 9116 recommends less than a year. */
const VALID_DAYS = 360;
const URL_PATH = '/.well-known/security.txt';

/** Where to report faults of the site (RFC 9116), if it names a contact. It expires unless a new release follows. */
export function securityFile(editions: Edition[], origin: string): SiteFile<string>[] {
  const { contact, published } = editions[0]?.site ?? {};
  if (!contact || !published) return [];
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${DateTime.fromISO(published).plus({ days: VALID_DAYS }).toISODate()}T00:00:00Z`,
    `Preferred-Languages: ${[...new Set(editions.map(({ locale }) => languageOf(locale.tag)))].join(', ')}`,
    `Canonical: ${origin}${URL_PATH}`,
  ];
  return [{ url: URL_PATH, contents: `${lines.join('\n')}\n` }];
}
