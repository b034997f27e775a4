import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Fault } from './problems.ts';

/** Bytes that are no UTF-8, as a problem tells them. */
interface EncodingFault extends Fault {
  /** Line of the first wrong byte; undefined where the whole file is in another encoding. */
  line?: number;
}

/** The text of a file in UTF-8. Throws an error with its name where it is in another encoding. */
export function readText(file: string): string {
  const { text, fault } = decodeText(readFileSync(file));
  if (fault) throw new Error(`${file}: expected ${fault.expected}, found ${fault.found}; ${fault.remedy}.`);
  return text;
}

/**
 * The text of bytes in UTF-8, without the byte order mark that some editors put before it. Of bytes in another
 * encoding: what is wrong, and as much of the text as can be read, so that nothing else is reported of it.
 */
export function decodeText(bytes: Uint8Array): { text: string; fault: EncodingFault | null } {
  const wide = wideEncoding(bytes);
  const text = withoutMark(new TextDecoder(wide?.encoding ?? 'utf-8', { ignoreBOM: true }).decode(bytes));
  if (wide) return { text, fault: faultOf(wide.found) };
  return { text, fault: isUtf8(bytes) ? null : byteFault(bytes) };
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

function faultOf(found: string): EncodingFault {
  return {
    expected: 'text in UTF-8',
    found,
    remedy: 'save the file as UTF-8: Save As in Notepad, Save with Encoding in VS Code',
  };
}

/** UTF-16 begins with a mark, or with the null byte of an ASCII character, as content files begin with. */
function wideEncoding([first, second]: Uint8Array): { encoding: string; found: string } | null {
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', found: 'UTF-16 (byte order mark FF FE)' };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', found: 'UTF-16 (byte order mark FE FF)' };
  if (first !== 0 && second !== 0) return null;
  return { encoding: first === 0 ? 'utf-16be' : 'utf-16le', found: 'UTF-16 without a byte order mark' };
}

/** The first byte that UTF-8 does not allow: near it the text, written again, has other bytes. */
function byteFault(bytes: Uint8Array): EncodingFault {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const differs = bytes.findIndex((byte, at) => byte !== again[at]);
  let offset = differs < 0 ? bytes.length : differs;
  while (!isUtf8(bytes.subarray(0, offset))) offset -= 1;
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`;
  return { line, ...faultOf(`byte ${byte} at offset ${offset}; the file may be in windows-1251 or another encoding`) };
}
