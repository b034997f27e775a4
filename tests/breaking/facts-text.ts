/** Records of the fact files as text, so that a change is one of an editor: a few characters of a file. */
import { textOf } from './real-content.ts';

/** The text of a record, and its file with another text in its place. */
export function recordText(kind: string, id: string): { text: string; with(text: string): string } {
  const file = textOf(`_data/${kind}.yaml`);
  const from = file.search(new RegExp(`^${id}:`, 'mu'));
  if (from < 0) throw new Error(`_data/${kind}.yaml has no record ${id}`);
  const length = file.slice(from).search(/\n(?=\S)/u);
  const to = length < 0 ? file.length : from + length + 1;
  return { text: file.slice(from, to), with: (text) => file.slice(0, from) + text + file.slice(to) };
}

/** A record's text with what a pattern captures first replaced; throws where nothing is. */
export function replaced(text: string, pattern: RegExp, by: string): string {
  const match = pattern.exec(text);
  const captured = match?.[1];
  if (!match || captured === undefined) throw new Error(`${pattern} is not in ${text}`);
  const at = match.index + match[0].indexOf(captured);
  return text.slice(0, at) + by + text.slice(at + captured.length);
}
