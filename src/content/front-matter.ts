const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;

/** The YAML between the marks at the head of a Markdown file, and the body with the line it begins on. */
export function splitFrontMatter(text: string): { matter: string; body: string; firstLine: number } {
  const [whole = '', matter = ''] = FRONT_MATTER.exec(text) ?? [];
  return { matter, body: text.slice(whole.length), firstLine: whole.split('\n').length };
}
