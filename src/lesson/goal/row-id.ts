import type { Mark } from './compare.ts';

/** By what a mark finds its row. */
export function rowId({ bucket, key, setting }: Pick<Mark, 'bucket' | 'key' | 'setting'>): string {
  return JSON.stringify([bucket, key ?? null, setting ?? null]);
}
