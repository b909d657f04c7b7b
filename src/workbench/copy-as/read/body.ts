import type { CopySource } from '../form.ts';
import type { Body } from './call.ts';

/** Longer texts become files: nobody would read them in a program. */
const longestText = 2000;

/** A body, with its text if a program can contain it: short, in UTF-8, and without control characters. */
export function bodyOf(bytes: Uint8Array, { key, request }: CopySource): Body {
  const part = new URL(request.url).searchParams.get('partNumber');
  const base = key === undefined ? 'body' : fileNameOf(key);
  return { bytes, text: textOf(bytes), fileName: part === null ? base : `${base}.part-${part}` };
}

/** A file name for an object: the last part of its key, without characters that shells or disks have trouble with. */
export function fileNameOf(key: string): string {
  const name = key
    .slice(key.lastIndexOf('/') + 1)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+/, '')
    .slice(-60);
  return name === '' ? 'body' : name;
}

/** Bytes as text that a program can contain; `undefined` if they are not such text, or too many. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > longestText) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

    return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
