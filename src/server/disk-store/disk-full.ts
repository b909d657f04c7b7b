import { S3Error } from '#protocol/errors';

/** SQLite's own code for a disk without room. */
const sqliteFull = 13;

/** Says plainly when the disk is full; any other error stays what it is. */
export function asFull(error: unknown): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull;
  return isFull ? new S3Error('InsufficientStorage', { cause: error }) : error;
}
