import type { Bytes } from '#protocol/text';
import type { Tables } from './records.ts';
import type { BodyId, TableName } from './store.ts';

/** A body that a row refers to, with its length according to the row. */
export interface RowBody {
  body: BodyId;
  size: Bytes;
}

/** The bodies that a row refers to: at most one for an object or a part, those of all parts for a manifest. */
export function bodiesOf(row: Tables[TableName]): RowBody[] {
  if ('parts' in row) return row.parts.flatMap(bodiesOf);
  // Only the rows of objects and parts have ETags.
  return 'etag' in row && row.body !== undefined ? [{ body: row.body, size: row.size }] : [];
}

/** The same row with other ids for its bodies. Throws for a body without a new id. */
export function withBodies<Row extends Tables[TableName]>(row: Row, ids: ReadonlyMap<BodyId, BodyId>): Row {
  if ('parts' in row) return { ...row, parts: row.parts.map((part) => withBodies(part, ids)) };
  if (!('etag' in row) || row.body === undefined) return row;
  const body = ids.get(row.body);
  if (body === undefined) throw new Error(`There is no body ${row.body}.`);
  return { ...row, body };
}
