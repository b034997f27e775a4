/** Name identifiers of the OpenType `name` table that a renamed font bears under its own name. */
const NAME_IDS = { family: 1, style: 2, unique: 3, full: 4, postScript: 6 } as const;
/** Identifier of the copyright notice. */
export const COPYRIGHT = 0;
/** Those it keeps from the original, as the licence asks: copyright, version, trademark, makers, licence, its address. */
const LICENCE_NAME_IDS = [COPYRIGHT, 5, 7, 8, 9, 13, 14];
/** The ones to keep when the font is cut down afterwards. */
export const KEPT_NAME_IDS: number[] = [...Object.values(NAME_IDS), ...LICENCE_NAME_IDS];

const TABLE_RECORD = 16;
const HEADER = 12;

/**
 * A font in SFNT form under another family name, with the copyright and licence records of `original`: the same font
 * whole, since ready-made parts lack some of them. The licence of the originals reserves the name Source for unchanged
 * copies, and a subset is a changed one. Structure: OpenType specification, "Font File" and "name".
 */
export function renameFont(sfnt: Buffer, { family, original }: { family: string; original: Buffer }): Buffer {
  const tables = readTables(sfnt);
  const names = readNames(original);
  const licence = LICENCE_NAME_IDS.map((id): [number, string] => [id, names.get(id) ?? '']);
  const missing = licence.filter(([, text]) => text === '').map(([id]) => id);
  if (missing.length > 0) throw new Error(`The original of ${family} lacks the name records ${missing.join(', ')}.`);
  tables.set('name', nameTable(family, licence));
  // It names styles by identifiers that the new table lacks, which Firefox complains of; a page asks for weights.
  tables.delete('STAT');
  const tags = [...tables.keys()].sort();
  const directory = Buffer.alloc(HEADER + TABLE_RECORD * tags.length);
  sfnt.copy(directory, 0, 0, HEADER);
  directory.writeUInt16BE(tags.length, 4);
  let offset = directory.length;
  const bodies = tags.map((tag, index) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const at = HEADER + TABLE_RECORD * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(table), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    const body = padded(table);
    offset += body.length;
    return body;
  });
  return Buffer.concat([directory, ...bodies]);
}

function readTables(sfnt: Buffer): Map<string, Buffer> {
  const count = sfnt.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = HEADER + TABLE_RECORD * index;
      const offset = sfnt.readUInt32BE(at + 8);
      return [sfnt.toString('latin1', at, at + 4), sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12))] as const;
    }),
  );
}

/** What distinguishes the records of Windows, Unicode, US English. */
const WINDOWS_ENGLISH = [3, 1, 0x409] as const;

/** Names of a font in SFNT form by identifier. */
export function readNames(sfnt: Buffer): Map<number, string> {
  const table = readTables(sfnt).get('name') ?? Buffer.alloc(6);
  const strings = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    [0, 2, 4, 6, 8, 10].map((place) => table.readUInt16BE(6 + 12 * index + place)),
  );
  return new Map(
    records
      .filter((record) => WINDOWS_ENGLISH.every((value, place) => record[place] === value))
      .map(([, , , id = 0, length = 0, offset = 0]) => {
        const start = strings + offset;
        return [
          id,
          Buffer.from(table.subarray(start, start + length))
            .swap16()
            .toString('utf16le'),
        ];
      }),
  );
}

/** A `name` table of format 0 with Windows, Unicode, US English records. */
function nameTable(family: string, licence: [number, string][]): Buffer {
  const own: [number, string][] = [
    [NAME_IDS.family, family],
    [NAME_IDS.style, 'Regular'],
    [NAME_IDS.unique, family],
    [NAME_IDS.full, family],
    [NAME_IDS.postScript, family.replaceAll(' ', '')],
  ];
  const names = [...own, ...licence].sort(([a], [b]) => a - b);
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const records = Buffer.alloc(6 + 12 * names.length);
  records.writeUInt16BE(names.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = strings[index]?.length ?? 0;
    for (const [place, value] of [...WINDOWS_ENGLISH, id, length, offset].entries())
      records.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    offset += length;
  });
  return Buffer.concat([records, ...strings]);
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function checksum(table: Buffer): number {
  const body = padded(table);
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}
