/** The structure of a PDF: the order in which it is read aloud, whatever page its parts stand on. */

/** A piece of text in the structure: its id in the drawing of its page, and what it is part of. */
export interface StructurePiece {
  role: string;
  /** Object number of its page. */
  page: number;
  /** Id of the marked content on that page. */
  content: number;
  /** Object number of the note that it belongs to; null outside notes. */
  note: number | null;
}

type Dictionary = Map<string, Value>;
type Value = string | number | Value[] | { ref: number } | { dictionary: Dictionary };

/** Pieces of text in reading order, from the objects of a PDF by their number. */
export function structurePieces(objects: ReadonlyMap<number, string>): StructurePiece[] {
  const elements = new Map<number, Dictionary>();
  for (const [id, text] of objects)
    if (/\/Type \/Struct(?:Elem|TreeRoot)\b/u.test(text)) elements.set(id, dictionaryOf(parse(text)) ?? new Map());
  const root = [...elements.values()].find((element) => element.get('Type') === '/StructTreeRoot');
  if (!root) throw new Error('the PDF has no structure');
  return piecesOf(root.get('K'), { role: '', page: 0, note: null }, elements);
}

type Place = Omit<StructurePiece, 'content'>;

function piecesOf(value: Value | undefined, place: Place, elements: ReadonlyMap<number, Dictionary>): StructurePiece[] {
  if (value === undefined || typeof value === 'string') return [];
  if (typeof value === 'number') return [{ ...place, content: value }];
  if (Array.isArray(value)) return value.flatMap((child) => piecesOf(child, place, elements));
  if ('dictionary' in value) {
    const page = pageOf(value.dictionary) ?? place.page;
    return piecesOf(value.dictionary.get('MCID'), { ...place, page }, elements);
  }
  const element = elements.get(value.ref);
  if (!element) throw new Error(`no structure element ${value.ref}`);
  const role = String(element.get('S')).slice(1);
  const own = { role, page: pageOf(element) ?? place.page, note: role === 'Note' ? value.ref : place.note };
  return piecesOf(element.get('K'), own, elements);
}

function dictionaryOf(value: Value): Dictionary | undefined {
  return typeof value === 'object' && 'dictionary' in value ? value.dictionary : undefined;
}

function pageOf(dictionary: Dictionary): number | undefined {
  const page = dictionary.get('Pg');
  return typeof page === 'object' && 'ref' in page ? page.ref : undefined;
}

const TOKENS =
  /<<|>>|\[|\]|\d+ \d+ R|-?\d+(?:\.\d+)?|\/[^\s<>[\]()/]+|\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|true|false|null/gsu;

/** An object in the notation of PDF. Strings and names stay as they are written. */
function parse(text: string): Value {
  const tokens = text.match(TOKENS) ?? [];
  let at = 0;
  const until = (end: string): Value[] => {
    const values: Value[] = [];
    while (at < tokens.length && tokens[at] !== end) values.push(next());
    at++;
    return values;
  };
  const next = (): Value => {
    const token = tokens[at++] ?? '';
    if (token === '[') return until(']');
    if (token === '<<') {
      const entries = until('>>');
      return {
        dictionary: new Map(entries.flatMap((key, i) => (i % 2 === 0 ? [[String(key), entries[i + 1] ?? '']] : []))),
      };
    }
    if (token.endsWith(' R')) return { ref: Number.parseInt(token, 10) };
    return /^-?\d/u.test(token) ? Number(token) : token;
  };
  return withoutSlashes(next());
}

/** Keys of dictionaries without their slash. */
function withoutSlashes(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutSlashes);
  if (typeof value !== 'object' || !('dictionary' in value)) return value;
  return { dictionary: new Map([...value.dictionary].map(([key, item]) => [key.slice(1), withoutSlashes(item)])) };
}
