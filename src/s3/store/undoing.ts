import { S3Error } from '#protocol/errors';
import type { JournaledStore, Position } from './journal.ts';
import type { Tables } from './records.ts';
import { SortedMap } from './sorted-map.ts';
import type { Range, TableName } from './store.ts';

/** What was in the place of a row that was written since; `undefined` if there was nothing. */
interface Undo {
  readonly row: Tables[TableName] | undefined;
}

/** What is needed to undo all writes since a position, including all that have succeeded by the time of the call. */
export interface Undoing {
  one(table: TableName, partition: string, key: string): Undo | undefined;
  some(table: TableName, partition: string, range: Omit<Range, 'limit'>): [key: string, undo: Undo][];
}

/** Follows a journal from a position on. Its methods throw InvalidRequest once the journal no longer goes back to it. */
export function createUndoing(store: JournaledStore, position: Position): Undoing {
  const undos = new Map<string, SortedMap<Undo>>();
  let seen = position;

  const rowsOf = (table: TableName, partition: string): SortedMap<Undo> => {
    const place = `${table}/${partition}`;
    let rows = undos.get(place);
    if (!rows) undos.set(place, (rows = new SortedMap()));
    return rows;
  };
  const catchUp = () => {
    if (position < store.earliest) {
      throw new S3Error('InvalidRequest', { message: 'How the account was then is no longer remembered.' });
    }
    for (const { table, partition, key, before } of store.writesSince(seen)) {
      const rows = rowsOf(table, partition);
      // The first write since then saw the row as it was.
      if (!rows.get(key)) rows.set(key, { row: before });
    }
    seen = store.position;
  };

  return {
    one(table, partition, key) {
      catchUp();
      return rowsOf(table, partition).get(key);
    },
    some(table, partition, { from, until }) {
      catchUp();
      return [...rowsOf(table, partition).entries(from, until)];
    },
  };
}
