import type { Bytes } from '#protocol/text';
import type { Tables } from './records.ts';
import type { BodyId, TableName } from './store.ts';

/** A body that a row refers to, with the length that the row says it has. */
export interface RowBody {
  body: BodyId;
  size: Bytes;
}

/** The bodies that a row refers to: one for an object in one piece and for a part, those of all parts for a manifest. */
export function bodiesOf(row: Tables[TableName]): RowBody[] {
  if ('parts' in row) return row.parts.flatMap(bodiesOf);
  // Of all rows, those of objects and of parts have ETags.
  return 'etag' in row && row.body !== undefined ? [{ body: row.body, size: row.size }] : [];
}

/** The same row with other ids for its bodies. Throws for one that has none. */
export function withBodies<Row extends Tables[TableName]>(row: Row, ids: ReadonlyMap<BodyId, BodyId>): Row {
  if ('parts' in row) return { ...row, parts: row.parts.map((part) => withBodies(part, ids)) };
  if (!('etag' in row) || row.body === undefined) return row;
  const body = ids.get(row.body);
  if (body === undefined) throw new Error(`There is no body ${row.body}.`);
  return { ...row, body };
}
