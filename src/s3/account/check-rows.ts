import { isBucketName } from '#protocol/address';
import { verifyKey } from '../objects/object-key.ts';
import { partRow, uploadRow } from '../uploads/uploads.ts';
import { sequenceOf, versionRow } from '../objects/version-id.ts';
import type { Tables } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { TableName } from '../store/store.ts';
import { bodiesIn, tableNames, type AccountRows, type PlacedRow } from './account-rows.ts';
import { rowShapes } from './row-shapes.ts';
import { isObject } from './shape.ts';

/**
 * The rows in a value from a file. Checks the shape and the place of each row, and that the rows fit together; otherwise throws
 * an Error whose message says what is wrong.
 */
export function checkRows(value: unknown): AccountRows {
  if (!isObject(value)) throw new Error('It has no tables.');
  const strange = Object.keys(value).find((name) => tableNames.every((table) => table !== name));
  if (strange !== undefined) throw new Error(`It has a table that is not known here, "${strange}".`);
  for (const table of tableNames) checkTable(table, value[table]);
  // Each row has just been checked to be one of its table.
  const rows = value as unknown as AccountRows;
  checkTogether(rows);
  return rows;
}

function checkTable(table: TableName, rows: unknown): void {
  if (!Array.isArray(rows)) throw new Error(`The table "${table}" is missing.`);
  let last: readonly [string, string] | undefined;
  for (const [index, placed] of (rows as unknown[]).entries()) {
    const where = `Row ${index} of the table "${table}"`;
    if (!isPlaced(table, placed)) throw new Error(`${where} is not what such a row is.`);
    const [partition, key, row] = placed;
    if (!isInPlace(table, partition, key, row)) throw new Error(`${where} is not in its place.`);
    if (last && !isBefore(last, placed)) throw new Error(`${where} is out of order.`);
    last = [partition, key];
  }
}

function isPlaced(table: TableName, placed: unknown): placed is PlacedRow {
  return (
    Array.isArray(placed) &&
    placed.length === 3 &&
    typeof placed[0] === 'string' &&
    typeof placed[1] === 'string' &&
    rowShapes[table](placed[2])
  );
}

function isBefore([partition, key]: readonly [string, string], next: PlacedRow): boolean {
  return partition < next[0] || (partition === next[0] && key < next[1]);
}

/** Whether a row is where the engine would look for it. */
function isInPlace(table: TableName, partition: string, key: string, row: Tables[TableName]): boolean {
  if (table === 'buckets') return partition === '' && 'name' in row && row.name === key && isBucketName(key);
  if ('uploadId' in row) return isKey(row.object.key) && key === uploadRow(row.object.key, row.uploadId);
  if ('number' in row) return key === partRow(key.slice(0, key.lastIndexOf('/')), row.number);
  if (!('sequence' in row)) return true;
  const { versionId, sequence } = row;
  if (!isKey(row.key) || (versionId !== undefined && sequenceOf(versionId) !== sequence)) return false;
  const sortable = sortableKey(row.key);
  return key === (table === 'objects' ? sortable : versionRow(sortable, sequence));
}

function isKey(key: string): boolean {
  try {
    verifyKey(key);
    return key !== '';
  } catch {
    return false;
  }
}

function checkTogether(rows: AccountRows): void {
  const buckets = new Set(rows.buckets.map(([, name]) => name));
  const manifests = new Set(rows.manifests.map(([bucket, id]) => `${bucket}/${id}`));
  for (const table of tableNames) {
    for (const [partition, , row] of rows[table]) {
      if (table !== 'buckets' && !buckets.has(partition)) {
        throw new Error(`It has rows of the bucket "${partition}", but not the bucket.`);
      }
      if ('manifest' in row && !manifests.has(`${partition}/${row.manifest ?? ''}`)) {
        throw new Error(`The list of the parts of "${row.key}" is missing.`);
      }
    }
  }
  const bodies = bodiesIn(rows);
  if (new Set(bodies.map(({ body }) => body)).size < bodies.length) {
    throw new Error('Two rows refer to the same bytes.');
  }
}
