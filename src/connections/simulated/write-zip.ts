import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createBreathing } from './breathe.ts';

/** A zip file that grows, without keeping the page from drawing for long. */
export interface ZipWriter {
  /** Adds a file of these bytes, which may come in pieces; `pack` makes it smaller, which takes time. */
  add(name: string, bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, pack?: boolean): Promise<void>;
  /** Ends the zip file, and answers it. */
  finish(): Blob;
}

const chunk = 1024 ** 2;
/** How many bytes are held before they are handed over to the browser, which may put them on a disk. */
const maxHeld = 8 * chunk;
const maxPieces = 10_000;

/** Begins a zip file. */
export function createZip(): ZipWriter {
  const blobs: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldSize = 0;
  const handOver = () => {
    blobs.push(new Blob(held));
    held = [];
    heldSize = 0;
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    held.push(bytes);
    heldSize += bytes.byteLength;
    if (heldSize > maxHeld || held.length > maxPieces) handOver();
  });
  const breathe = createBreathing();

  return {
    async add(name, bytes, pack = false) {
      const entry = pack ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      zip.add(entry);
      for await (const piece of bytes) {
        for (let from = 0; from < piece.byteLength; from += chunk) {
          entry.push(piece.subarray(from, from + chunk));
          await breathe();
        }
      }
      entry.push(new Uint8Array(), true);
    },
    finish() {
      zip.end();
      handOver();
      return new Blob(blobs, { type: 'application/zip' });
    },
  };
}
