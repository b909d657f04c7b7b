import type { Octets } from '#protocol/text';
import type { Hash } from './hash.ts';

/** How many bytes one step processes, each with its own table. */
const slice = 8;

/** A running reflected 32-bit CRC, such as CRC32 and CRC32C. The digest is big-endian. */
export function crc32Of(polynomial: number): () => Hash {
  let tables: DataView | undefined;
  return () => {
    const lookup = (tables ??= slices(polynomial, 0).low);
    let crc = 0xffffffff;
    return {
      update: (bytes) => {
        crc = run32(lookup, crc, bytes);
      },
      digest: () => bigEndian([~crc]),
    };
  };
}

/** A running CRC64/NVME, kept in two halves, since JavaScript's bitwise operators work on 32 bits. */
export function crc64nvme(): Hash {
  const tables = (tables64 ??= slices(0xac4bc9b5, 0x9a6c9329));
  const crc = { high: 0xffffffff, low: 0xffffffff };
  return {
    update: (bytes) => {
      run64(tables, crc, bytes);
    },
    digest: () => bigEndian([~crc.high, ~crc.low]),
  };
}

let tables64: Slices | undefined;

/** For each place in a slice and each byte, what the byte contributes to the CRC after the rest of the slice. */
interface Slices {
  high: DataView;
  low: DataView;
}

function run32(table: DataView, before: number, bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let crc = before;
  let index = 0;
  for (const end = bytes.byteLength - slice; index <= end; index += slice) {
    const first = crc ^ view.getUint32(index, true);
    crc = sliceOf(table, first, view.getUint32(index + 4, true));
  }
  for (; index < bytes.byteLength; index += 1) {
    crc = byteOf(table, crc ^ view.getUint8(index)) ^ (crc >>> 8);
  }
  return crc;
}

function run64({ high, low }: Slices, crc: { high: number; low: number }, bytes: Uint8Array): void {
  const view = viewOf(bytes);
  let crcHigh = crc.high;
  let crcLow = crc.low;
  let index = 0;
  for (const end = bytes.byteLength - slice; index <= end; index += slice) {
    const first = crcLow ^ view.getUint32(index, true);
    const second = crcHigh ^ view.getUint32(index + 4, true);
    crcHigh = sliceOf(high, first, second);
    crcLow = sliceOf(low, first, second);
  }
  for (; index < bytes.byteLength; index += 1) {
    const byte = crcLow ^ view.getUint8(index);
    crcLow = ((crcLow >>> 8) | (crcHigh << 24)) ^ byteOf(low, byte);
    crcHigh = (crcHigh >>> 8) ^ byteOf(high, byte);
  }
  crc.high = crcHigh;
  crc.low = crcLow;
}

/**
 * What the eight bytes of a slice contribute together; of each word, the lowest byte comes first. A place in a table is
 * written out, ten bits for the byte and for the four bytes of what it contributes: calls would take twice as long.
 */
function sliceOf(table: DataView, first: number, second: number): number {
  return (
    table.getUint32((7 << 10) | ((first << 2) & 0x3fc)) ^
    table.getUint32((6 << 10) | ((first >>> 6) & 0x3fc)) ^
    table.getUint32((5 << 10) | ((first >>> 14) & 0x3fc)) ^
    table.getUint32((4 << 10) | ((first >>> 22) & 0x3fc)) ^
    table.getUint32((3 << 10) | ((second << 2) & 0x3fc)) ^
    table.getUint32((2 << 10) | ((second >>> 6) & 0x3fc)) ^
    table.getUint32((1 << 10) | ((second >>> 14) & 0x3fc)) ^
    table.getUint32((second >>> 22) & 0x3fc)
  );
}

/** What the last byte of all contributes, the lowest of a word. */
function byteOf(table: DataView, word: number): number {
  return table.getUint32((word << 2) & 0x3fc);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The tables, one after the other. For a 32-bit CRC the high halves are zero. */
function slices(polynomialLow: number, polynomialHigh: number): Slices {
  const high = new DataView(new ArrayBuffer(256 * slice * 4));
  const low = new DataView(new ArrayBuffer(256 * slice * 4));
  for (let byte = 0; byte < 256; byte += 1) {
    let crcHigh = 0;
    let crcLow = byte;
    for (let bit = 1; bit <= 8 * slice; bit += 1) {
      const carry = crcLow & 1;
      crcLow = ((crcLow >>> 1) | (crcHigh << 31)) ^ (carry ? polynomialLow : 0);
      crcHigh = (crcHigh >>> 1) ^ (carry ? polynomialHigh : 0);
      if (bit % 8 > 0) continue;
      const place = (bit / 8 - 1) * 256 + byte;
      high.setUint32(place * 4, crcHigh);
      low.setUint32(place * 4, crcLow);
    }
  }
  return { high, low };
}

function bigEndian(words: readonly number[]): Octets {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * 4, word >>> 0));
  return bytes;
}
