import type { Row } from '../model/rows.ts';

/** Where dropped files are uploaded to. */
export interface UploadTarget {
  readonly bucket: string;
  readonly prefix: string;
}

/** Where files that are dropped on a row are uploaded to: under its prefix. */
export function targetOf(row: Row | undefined): UploadTarget | undefined {
  if (!row) return undefined;
  const { bucket } = row;
  if (row.kind === 'prefix') return { bucket, prefix: row.prefix };
  if (row.kind === 'object') return { bucket, prefix: prefixOf(row.key) };
  return { bucket, prefix: '' };
}

/** A key up to its last slash. */
export function prefixOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
