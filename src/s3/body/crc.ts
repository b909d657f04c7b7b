import type { Octets } from './octets.ts';
import type { Hash } from './hashes.ts';

/** A running CRC of 32 bits, reflected, as CRC32 and CRC32C are. The digest is big-endian. */
export function crc32Of(polynomial: number): () => Hash {
  let table: Uint32Array | undefined;
  return () => {
    const lookup = (table ??= table32(polynomial));
    let crc = 0xffffffff;
    return {
      update(bytes) {
        let running = crc;
        for (const byte of bytes) running = (lookup[(running ^ byte) & 0xff] ?? 0) ^ (running >>> 8);
        crc = running;
      },
      digest: () => bigEndian([~crc]),
    };
  };
}

/** A running CRC64/NVME. It keeps the two halves apart, since JavaScript's integers have 32 bits. */
export function crc64nvme(): Hash {
  const { high, low } = (tables64 ??= table64(0x9a6c9329, 0xac4bc9b5));
  let crcHigh = 0xffffffff;
  let crcLow = 0xffffffff;
  return {
    update(bytes) {
      let runningHigh = crcHigh;
      let runningLow = crcLow;
      for (const byte of bytes) {
        const index = (runningLow ^ byte) & 0xff;
        runningLow = ((runningLow >>> 8) | (runningHigh << 24)) ^ (low[index] ?? 0);
        runningHigh = (runningHigh >>> 8) ^ (high[index] ?? 0);
      }
      crcHigh = runningHigh;
      crcLow = runningLow;
    },
    digest: () => bigEndian([~crcHigh, ~crcLow]),
  };
}

let tables64: { high: Uint32Array; low: Uint32Array } | undefined;

function table32(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    return crc;
  });
}

function table64(polynomialHigh: number, polynomialLow: number): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(256);
  const low = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crcHigh = 0;
    let crcLow = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      const carry = crcLow & 1;
      crcLow = ((crcLow >>> 1) | (crcHigh << 31)) ^ (carry ? polynomialLow : 0);
      crcHigh = (crcHigh >>> 1) ^ (carry ? polynomialHigh : 0);
    }
    high[byte] = crcHigh;
    low[byte] = crcLow;
  }
  return { high, low };
}

function bigEndian(words: readonly number[]): Octets {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * 4, word >>> 0));
  return bytes;
}
