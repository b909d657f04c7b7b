import type { Mark } from './compare.ts';

/** The id by which a mark finds its row. */
export function rowId({ bucket, key, setting }: Pick<Mark, 'bucket' | 'key' | 'setting'>): string {
  return JSON.stringify([bucket, key ?? null, setting ?? null]);
}
