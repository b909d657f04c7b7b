import { S3Error } from '#protocol/errors';

/** SQLite's code for a full disk. */
const sqliteFull = 13;

/** Turns an error of a full disk into one that says so plainly; any other error stays as it is. */
export function asFull(error: unknown): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull;
  return isFull ? new S3Error('InsufficientStorage', { cause: error }) : error;
}
