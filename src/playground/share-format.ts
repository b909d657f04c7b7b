import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type Files, filesProblem, programLimits } from './files.ts';
import { damaged, LinkError, tooLarge } from './link-error.ts';

/** The most bytes that the JSON of a program in a link may have: a character may take several bytes, or be escaped. */
const most = 2 * programLimits.code;

/**
 * Packs a program for a link: a checksum of four bytes, then its files as deflated JSON, all in base64url. `unpack` reads it.
 * If the format changes, links get a new version number.
 */
export function pack(files: Files): string {
  const json = strToU8(JSON.stringify(files.map(({ name, code }) => [name, code])));
  const packed = deflateSync(json, { level: 9 });
  const bytes = new Uint8Array(4 + packed.length);
  new DataView(bytes.buffer).setUint32(0, checksum(json));
  bytes.set(packed, 4);
  return toBase64Url(bytes);
}

/** Reads what `pack` wrote. Throws `LinkError`. */
export function unpack(text: string): Files {
  let json: Uint8Array;
  let value: unknown;
  try {
    const bytes = fromBase64Url(text);
    json = inflate(bytes.subarray(4));
    if (new DataView(bytes.buffer).getUint32(0) !== checksum(json)) throw new Error('checksum');
    value = JSON.parse(strFromU8(json));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw damaged();
  }
  const files: unknown =
    Array.isArray(value) &&
    value.map((pair: unknown) =>
      Array.isArray(pair) ? { name: pair[0] as unknown, code: pair[1] as unknown } : {},
    );
  const problem = filesProblem(files);
  if (problem?.kind === 'limit') throw tooLarge(problem.says);
  if (problem) throw damaged();
  return files as Files;
}

/** Inflates piece by piece and stops if it gets too large: a small link can be made to inflate to something enormous. */
function inflate(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const end = { reached: false };
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > most) throw new LinkError('The program in this link is too large to be shown.');
    chunks.push(chunk);
    end.reached = final;
  });
  const step = 1024;
  for (let start = 0; start < packed.length; start += step) {
    stream.push(packed.subarray(start, start + step), start + step >= packed.length);
  }
  if (!end.reached) throw damaged();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}
