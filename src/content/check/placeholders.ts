/** Placeholders of texts against those of the texts that they follow. */
import { splitPluralKey } from '../../i18n/plurals.ts';
import { placeholderPaths } from '../prose.ts';
import type { Findings } from './findings.ts';
import { checkOrder, placeholderOrder } from './order.ts';

export function checkPlaceholderParity(
  file: string,
  texts: Map<string, string>,
  referenceTexts: Map<string, string>,
  findings: Findings,
): void {
  const pathsByBase = (source: Map<string, string>) => {
    const paths = new Map<string, Set<string>>();
    for (const [key, text] of source) {
      const { base } = splitPluralKey(key);
      paths.set(base, new Set([...(paths.get(base) ?? []), ...placeholderPaths(text)]));
    }
    return paths;
  };
  for (const [key, text] of texts)
    checkOrder(file, key, placeholderOrder(text), placeholderOrder(referenceTexts.get(key) ?? ''), findings);
  const expected = pathsByBase(referenceTexts);
  for (const [key, paths] of pathsByBase(texts)) {
    const wanted = expected.get(key);
    if (wanted && (wanted.size !== paths.size || [...wanted].some((path) => !paths.has(path))))
      findings.add(
        file,
        key,
        `the placeholders ${list(wanted)}`,
        list(paths),
        'give every locale the same placeholders; formats may differ',
      );
  }
}

function list(paths: Set<string>): string {
  return paths.size > 0
    ? [...paths]
        .sort()
        .map((path) => `{{${path}}}`)
        .join(' ')
    : 'none';
}
