import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the built site. */
export interface SiteFile<Contents extends Uint8Array | string = Uint8Array | string> {
  /** Address from the site's root. */
  url: string;
  contents: Contents;
}

/** Puts files into the site in the folder `output`, each at once, so that none is kept. */
export function siteWriter(output: string): (file: SiteFile) => void {
  return ({ url, contents }) => {
    const file = path.join(output, url);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  };
}
