import type { Octets } from '#protocol/text';
import type { Hash } from './hash.ts';

/** How many bytes one step processes, each with its own table. */
const slice = 8;

/** A running reflected 32-bit CRC, such as CRC32 and CRC32C. The digest is big-endian. */
export function crc32Of(polynomial: number): () => Hash {
  let tables: Uint32Array | undefined;
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
  high: Uint32Array;
  low: Uint32Array;
}

function run32(table: Uint32Array, before: number, bytes: Uint8Array): number {
  const at = (place: number, byte: number) => table[place * 256 + byte] ?? 0;
  let crc = before;
  let index = 0;
  for (const end = bytes.byteLength - slice; index <= end; index += slice) {
    const first = crc ^ wordAt(bytes, index);
    const second = wordAt(bytes, index + 4);
    crc =
      at(7, first & 0xff) ^
      at(6, (first >>> 8) & 0xff) ^
      at(5, (first >>> 16) & 0xff) ^
      at(4, first >>> 24) ^
      at(3, second & 0xff) ^
      at(2, (second >>> 8) & 0xff) ^
      at(1, (second >>> 16) & 0xff) ^
      at(0, second >>> 24);
  }
  for (; index < bytes.byteLength; index += 1) {
    crc = at(0, (crc ^ (bytes[index] ?? 0)) & 0xff) ^ (crc >>> 8);
  }
  return crc;
}

function run64({ high, low }: Slices, crc: { high: number; low: number }, bytes: Uint8Array): void {
  let crcHigh = crc.high;
  let crcLow = crc.low;
  let index = 0;
  for (const end = bytes.byteLength - slice; index <= end; index += slice) {
    const first = crcLow ^ wordAt(bytes, index);
    const second = crcHigh ^ wordAt(bytes, index + 4);
    crcHigh = 0;
    crcLow = 0;
    for (let place = 0; place < 4; place += 1) {
      const one = (7 - place) * 256 + ((first >>> (8 * place)) & 0xff);
      const other = (3 - place) * 256 + ((second >>> (8 * place)) & 0xff);
      crcHigh ^= (high[one] ?? 0) ^ (high[other] ?? 0);
      crcLow ^= (low[one] ?? 0) ^ (low[other] ?? 0);
    }
  }
  for (; index < bytes.byteLength; index += 1) {
    const byte = (crcLow ^ (bytes[index] ?? 0)) & 0xff;
    crcLow = ((crcLow >>> 8) | (crcHigh << 24)) ^ (low[byte] ?? 0);
    crcHigh = (crcHigh >>> 8) ^ (high[byte] ?? 0);
  }
  crc.high = crcHigh;
  crc.low = crcLow;
}

/** Four bytes as a little-endian number. */
function wordAt(bytes: Uint8Array, index: number): number {
  const byte = (place: number) => bytes[index + place] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

/** The tables, one after the other. For a 32-bit CRC the high halves are zero. */
function slices(polynomialLow: number, polynomialHigh: number): Slices {
  const high = new Uint32Array(256 * slice);
  const low = new Uint32Array(256 * slice);
  for (let byte = 0; byte < 256; byte += 1) {
    let crcHigh = 0;
    let crcLow = byte;
    for (let bit = 1; bit <= 8 * slice; bit += 1) {
      const carry = crcLow & 1;
      crcLow = ((crcLow >>> 1) | (crcHigh << 31)) ^ (carry ? polynomialLow : 0);
      crcHigh = (crcHigh >>> 1) ^ (carry ? polynomialHigh : 0);
      if (bit % 8 > 0) continue;
      const place = (bit / 8 - 1) * 256 + byte;
      high[place] = crcHigh;
      low[place] = crcLow;
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
