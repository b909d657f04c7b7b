import type { Bytes, Octets } from '#protocol/text';
import type { BodyId, Tables } from './records.ts';

export type { BodyId } from './records.ts';

export type TableName = keyof Tables;

/** Which rows of a partition to read: from `from` (included) up to `until` (left out), at most `limit`, in order. */
export interface Range {
  from?: string;
  until?: string;
  limit: number;
}

/**
 * Reads and writes that happen together or not at all. Between the start and the end of a transaction nothing but its
 * own methods may be awaited: IndexedDB commits as soon as nothing is asked of it.
 */
export interface Transaction {
  get<T extends TableName>(table: T, partition: string, key: string): Promise<Tables[T] | undefined>;
  put<T extends TableName>(table: T, partition: string, key: string, row: Tables[T]): Promise<void>;
  delete(table: TableName, partition: string, key: string): Promise<void>;
  scan<T extends TableName>(
    table: T,
    partition: string,
    range: Range,
  ): Promise<[key: string, row: Tables[T]][]>;
  /** From now on a row refers to this body; until then it is swept away some time after it was written. */
  keepBody(id: BodyId): Promise<void>;
  /** No row refers to this body any longer. */
  dropBody(id: BodyId): Promise<void>;
  /**
   * No row refers to this body any longer, but somebody may still look at it: it goes when it is discarded, or is swept
   * away some time later like one that was never kept.
   */
  retireBody(id: BodyId): Promise<void>;
}

/** The bytes of objects. They are written first, and kept by the transaction that makes a row refer to them. */
export interface Bodies {
  write(body: Octets | AsyncIterable<Uint8Array>): Promise<BodyId>;
  /** The bytes from `from` (included) to `until` (left out); `undefined` when the body is no longer there. */
  read(id: BodyId, from: Bytes, until: Bytes): Promise<Octets | ReadableStream<Octets> | undefined>;
  /** Takes back bodies that were never kept, or are retired. */
  discard(...ids: readonly BodyId[]): Promise<void>;
}

/** Where buckets and objects are kept. */
export interface Store {
  /** Runs `work` on the tables, whole or not at all. Its error, if it throws, comes back after the roll-back. */
  transact<T>(mode: 'read' | 'write', work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly bodies: Bodies;
  /** Whether nothing can be written to it. Then nothing becomes due in it either. */
  readonly readOnly?: boolean;
  close(): void | Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}
