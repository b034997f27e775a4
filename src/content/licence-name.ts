/**
 * A licence as it is called; its address where that says nothing.
 * @example licenceName('https://creativecommons.org/licenses/by/4.0/') // 'CC BY 4.0'
 */
export function licenceName(address: string): string {
  const [, terms, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/u.exec(address) ?? [];
  return terms && version ? `CC\u00A0${terms.toUpperCase()}\u00A0${version}` : address;
}
