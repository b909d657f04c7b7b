import type { CopySource } from '../form.ts';
import type { Body } from './call.ts';

/** Longer texts are files: nobody reads them in a program. */
const longestText = 2000;

/** A body, with its text where that can stand in a program: short, in UTF-8, and without control characters. */
export function bodyOf(bytes: Uint8Array, { key, request }: CopySource): Body {
  const part = new URL(request.url).searchParams.get('partNumber');
  const base = key === undefined ? 'body' : fileNameOf(key);
  return { bytes, text: textOf(bytes), fileName: part === null ? base : `${base}.part-${part}` };
}

/** A name for a file of an object: its key's last step, without what shells and disks would stumble over. */
export function fileNameOf(key: string): string {
  const name = key
    .slice(key.lastIndexOf('/') + 1)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+/, '')
    .slice(-60);
  return name === '' ? 'body' : name;
}

/** Bytes as a text that can stand in a program; `undefined` where they are none, or too many. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > longestText) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

    return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
