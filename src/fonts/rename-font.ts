/** Name identifiers of the OpenType `name` table that a renamed font keeps. */
const NAME_IDS = { family: 1, style: 2, unique: 3, full: 4, postScript: 6 } as const;
/** The ones to keep when the font is cut down afterwards. */
export const KEPT_NAME_IDS: number[] = Object.values(NAME_IDS);

const TABLE_RECORD = 16;
const HEADER = 12;

/**
 * A font in SFNT form under another family name. The licence of the originals reserves the name Source for
 * unchanged copies, and a subset is a changed one. Structure: OpenType specification, "Font File" and "name".
 */
export function renameFont(sfnt: Buffer, family: string): Buffer {
  const tables = readTables(sfnt);
  tables.set('name', nameTable(family));
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

/** A `name` table of format 0 with Windows, Unicode, US English records. */
function nameTable(family: string): Buffer {
  const names: [number, string][] = [
    [NAME_IDS.family, family],
    [NAME_IDS.style, 'Regular'],
    [NAME_IDS.unique, family],
    [NAME_IDS.full, family],
    [NAME_IDS.postScript, family.replaceAll(' ', '')],
  ];
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const records = Buffer.alloc(6 + 12 * names.length);
  records.writeUInt16BE(names.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = strings[index]?.length ?? 0;
    for (const [place, value] of [3, 1, 0x409, id, length, offset].entries())
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
