import { inflateSync } from 'fflate';
import type { Octets } from '#protocol/text';
import { portableHashes } from '#s3';
import { createBreathing } from './breathe.ts';

/** A file in a zip file. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, when unpacked. */
  readonly size: number;
  /** Unpacks it. Throws where its bytes are not those that were packed. */
  read(): Promise<Octets>;
}

const endSignature = 0x06054b50;
const endLength = 22;
const maxComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;
const encrypted = 1;

/** How many bytes a file may unpack to, beyond twenty times its own size: a zip bomb would be more. */
const freeSize = 64 * 1024 ** 2;
const maxRatio = 20;

const chunk = 1024 ** 2;
/** How much of a file is read at once: most of its entries are far smaller, and lie in order. */
const windowSize = 8 * chunk;

/** Reads a stretch of a file; less than asked for at its end. */
type ReadBytes = (from: number, until: number) => Promise<Octets>;

/**
 * The files in a zip file, by name, from its directory at the end. Throws an Error whose message says what is wrong with it.
 * Not all of zip: no encryption, nothing beyond 4 GB.
 */
export async function readZip(file: Blob): Promise<Map<string, ZipEntry>> {
  const read = createReader(file);
  const tailStart = Math.max(0, file.size - endLength - maxComment);
  const tail = viewOf(await read(tailStart, file.size));
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw new Error('Its end is missing.');
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start + length > tailStart + end) throw new Error('Its directory is missing.');
  return readDirectory(read, file.size, viewOf(await read(start, start + length)));
}

/** Does not rely on the count at the end: it has only 16 bits, and there may be more entries. */
function readDirectory(read: ReadBytes, fileSize: number, directory: DataView): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let unpacked = 0;
  for (let at = 0; at < directory.byteLength;) {
    if (at + entryLength > directory.byteLength || directory.getUint32(at, true) !== entrySignature) {
      throw new Error('Its directory is damaged.');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new Error('Its directory is damaged.');
    const name = decoder.decode(new Uint8Array(directory.buffer, at + entryLength, nameLength));
    const packed: Packed = {
      isEncrypted: (directory.getUint16(at + 8, true) & encrypted) !== 0,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packedSize: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      start: directory.getUint32(at + 42, true),
    };
    unpacked += packed.size;
    if (unpacked > freeSize + maxRatio * fileSize) throw new Error('It unpacks to far more than it is.');
    if (entries.has(name)) throw new Error(`It holds "${name}" twice.`);
    entries.set(name, { name, size: packed.size, read: () => unpack(read, name, packed) });
    at = next;
  }
  return entries;
}

interface Packed {
  isEncrypted: boolean;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  start: number;
}

async function unpack(
  read: ReadBytes,
  name: string,
  { isEncrypted, method, crc, packedSize, size, start }: Packed,
): Promise<Octets> {
  const damaged = (cause?: unknown) => new Error(`"${name}" in it is damaged.`, { cause });
  const header = viewOf(await read(start, start + localLength));
  if (isEncrypted || header.byteLength < localLength || header.getUint32(0, true) !== localSignature) {
    throw damaged();
  }
  const from = start + localLength + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = await read(from, from + packedSize);
  let bytes: Octets;
  if (method === stored) bytes = packed;
  else if (method === deflated) {
    try {
      // No more than was announced, whatever is in it.
      bytes = inflateSync(packed, { out: new Uint8Array(size) });
    } catch (cause) {
      throw damaged(cause);
    }
  } else throw damaged();
  if (bytes.byteLength !== size || (await crc32Of(bytes)) !== crc) throw damaged();
  return bytes;
}

async function crc32Of(bytes: Octets): Promise<number> {
  const hash = portableHashes.crc32();
  const breathe = createBreathing();
  for (let from = 0; from < bytes.byteLength; from += chunk) {
    hash.update(bytes.subarray(from, from + chunk));
    await breathe();
  }
  const digest = hash.digest();
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}

function createReader(file: Blob): ReadBytes {
  const slice = async (from: number, until: number) =>
    new Uint8Array(await file.slice(from, until).arrayBuffer());
  let window: Octets = new Uint8Array();
  let start = 0;
  return async (from, until) => {
    if (until - from > windowSize) return slice(from, until);
    if (from < start || until > start + window.byteLength) {
      window = await slice(from, from + windowSize);
      start = from;
    }
    return window.slice(from - start, until - start);
  };
}

function viewOf(bytes: Octets): DataView {
  return new DataView(bytes.buffer);
}
