import { type Bytes, fromBase64, toBase64 } from '#protocol/text';
import type { ChecksumAlgorithm } from './checksums.ts';

/** The polynomials of the CRCs, reflected, with their widths in bits. */
const polynomials: Partial<Record<ChecksumAlgorithm, { polynomial: bigint; width: number }>> = {
  CRC32: { polynomial: 0xedb88320n, width: 32 },
  CRC32C: { polynomial: 0x82f63b78n, width: 32 },
  CRC64NVME: { polynomial: 0x9a6c9329ac4bc9b5n, width: 64 },
};

/**
 * The checksum of consecutive parts, computed from their checksums; `undefined` if the algorithm is not a CRC, because only CRCs
 * can be combined.
 */
export function combineCrcs(
  algorithm: ChecksumAlgorithm,
  parts: readonly { value: string; size: Bytes }[],
): string | undefined {
  const crc = polynomials[algorithm];
  if (!crc) return undefined;
  let combined = 0n;
  for (const { value, size } of parts) combined = shift(combined, size, crc) ^ fromBytes(value);
  return toBase64(toBytes(combined, crc.width));
}

/** What a CRC becomes when this many zero bytes follow: its product with x to the power of their number of bits. */
function shift(
  crc: bigint,
  zeros: Bytes,
  { polynomial, width }: { polynomial: bigint; width: number },
): bigint {
  const top = 1n << BigInt(width - 1);
  const multiply = (one: bigint, other: bigint): bigint => {
    let product = 0n;
    let running = other;
    for (let bit = top; bit > 0n; bit >>= 1n) {
      if (one & bit) product ^= running;
      running = running & 1n ? (running >> 1n) ^ polynomial : running >> 1n;
    }
    return product;
  };
  // In reflected order, the highest bit stands for 1 and the one below it for x; a byte multiplies by x to the eighth.
  let factor = top;
  let square = top >> 8n;
  for (let rest = zeros; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) factor = multiply(factor, square);
    square = multiply(square, square);
  }
  return multiply(crc, factor);
}

function fromBytes(base64: string): bigint {
  let value = 0n;
  for (const byte of fromBase64(base64) ?? []) value = (value << 8n) | BigInt(byte);
  return value;
}

function toBytes(value: bigint, width: number): Uint8Array {
  const bytes = new Uint8Array(width / 8);
  for (let index = bytes.length - 1, rest = value; index >= 0; index -= 1, rest >>= 8n)
    bytes[index] = Number(rest & 255n);
  return bytes;
}
