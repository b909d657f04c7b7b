import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

/** Files by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** A wheel, taken apart. */
export interface Wheel {
  readonly name: string;
  readonly version: string;
  /** What it puts into `site-packages`. */
  readonly files: Files;
  /** The texts of its licences and notices. */
  readonly licences: readonly string[];
}

const licence = /^(?:[^/]+\/)*(?:licen[cs]e|notice|copying)[^/]*$/i;

/**
 * Reads a wheel.
 *
 * @param counts Whether a file is needed. What is not is never unpacked: botocore's descriptions of all services are 112 MB.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export async function readWheel(path: string, counts: (name: string) => boolean): Promise<Wheel> {
  const isInfo = (name: string) => /^[^/]+\.dist-info\//.test(name);
  const all = unzipSync(await readFile(path), {
    filter: ({ name }) => (isInfo(name) ? name.endsWith('METADATA') || licence.test(name) : counts(name)),
  });
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const entries = Object.entries(all);
  const metadata = text(
    entries.find(([name]) => name.endsWith('.dist-info/METADATA'))?.[1] ?? new Uint8Array(),
  );
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(metadata)?.[1]?.trim() ?? '';
  return {
    name: field('Name'),
    version: field('Version'),
    files: Object.fromEntries(entries.filter(([name]) => !isInfo(name))),
    licences: entries
      .filter(([name]) => isInfo(name) && licence.test(name))
      .map(([, bytes]) => text(bytes).trim()),
  };
}
