/** Entries of BibLaTeX, in UTF-8, as biber reads them. */

export interface BibField {
  name: string;
  text: string;
  /** Kept as it is: no word in small letters, no part of a name apart. */
  isWhole?: boolean;
  /** An address, in which no sign has a meaning. */
  isVerbatim?: boolean;
}

/** An entry in which every text is set as typed, whatever signs of LaTeX it has. */
export function bibEntry(type: string, id: string, fields: BibField[]): string {
  const lines = fields.map(({ name, text, isWhole, isVerbatim }) => {
    const value = isVerbatim ? text : latexText(text);
    return `\t${name} = {${isWhole ? `{${value}}` : value}},\n`;
  });
  return `@${type}{${id},\n${lines.join('')}}\n`;
}

/** A brace has a name, since BibTeX counts those behind a backslash as well. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Signs that LaTeX interprets, or that its fonts would join to another one: -- is a dash, '' a quotation mark. */
const INTERPRETED = /[\\{}~^"<>|&%#_$]|-(?=-)|[`'!?](?=[`'])|,(?=,)/gu;

/** A text as LaTeX source. */
export function latexText(text: string): string {
  return text.replace(INTERPRETED, (sign) => SIGNS[sign] ?? `${sign}{}`);
}
