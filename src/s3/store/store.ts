import type { Bytes, Octets } from '#protocol/text';
import type { BodyId, Tables } from './records.ts';

export type { BodyId } from './records.ts';

export type TableName = keyof Tables;

/** Which rows of a partition to read: from `from` (included) up to `until` (excluded), at most `limit`, in order. */
export interface Range {
  from?: string;
  until?: string;
  limit: number;
}

/**
 * Reads and writes that happen together or not at all. During a transaction, nothing but its own methods may be awaited, because
 * IndexedDB commits as soon as no request is pending.
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
  /** Says that a row now refers to this body. Without this, it is swept away some time after it was written. */
  keepBody(id: BodyId): Promise<void>;
  /** Says that no row refers to this body any longer. */
  dropBody(id: BodyId): Promise<void>;
  /**
   * Says that no row refers to this body any longer, but that somebody may still read it. It is removed when it is discarded, or
   * swept away some time later like one that was never kept.
   */
  retireBody(id: BodyId): Promise<void>;
}

/** The bytes of objects. They are written first, and then kept by the transaction that makes a row refer to them. */
export interface Bodies {
  write(body: Octets | AsyncIterable<Uint8Array>): Promise<BodyId>;
  /** The bytes from `from` (included) to `until` (excluded); `undefined` if the body is no longer there. */
  read(id: BodyId, from: Bytes, until: Bytes): Promise<Octets | ReadableStream<Octets> | undefined>;
  /** Removes bodies that were never kept or are retired. */
  discard(...ids: readonly BodyId[]): Promise<void>;
}

/** Where buckets and objects are stored. */
export interface Store {
  /** Runs `work` on the tables, completely or not at all. If `work` throws, its error is thrown after the roll-back. */
  transact<T>(mode: 'read' | 'write', work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly bodies: Bodies;
  /** Whether nothing can be written to it. Then its lifecycles are not carried out either. */
  readonly readOnly?: boolean;
  close(): void | Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}
