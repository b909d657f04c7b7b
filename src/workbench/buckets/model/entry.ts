/** What a run did, as marks say it. */
export type Mark = 'created' | 'changed' | 'removed';

/** What stands in a listing: an object, or a common prefix. */
export type Entry = ObjectEntry | PrefixEntry;

/** An object, as a listing tells of it. */
interface ObjectEntry {
  readonly kind: 'object';
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Whether it is there no more, and shown for what the last run did. */
  readonly isGone?: boolean;
}

/** A common prefix: with what the keys below it begin. */
interface PrefixEntry {
  readonly kind: 'prefix';
  readonly prefix: string;
  readonly isGone?: boolean;
}

/** The key or prefix of an entry. */
export function nameOf(entry: Entry): string {
  return entry.kind === 'object' ? entry.key : entry.prefix;
}
