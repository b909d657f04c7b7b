/** What a run did, as marks say it. */
export type Mark = 'created' | 'changed' | 'removed';

/** An entry of a listing: an object, or a common prefix. */
export type Entry = ObjectEntry | PrefixEntry;

/** An object, as a listing describes it. */
interface ObjectEntry {
  readonly kind: 'object';
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Whether the last run removed it, and it is shown only to say so. */
  readonly isGone?: boolean;
}

/** A common prefix: the beginning of all keys under it. */
interface PrefixEntry {
  readonly kind: 'prefix';
  readonly prefix: string;
  readonly isGone?: boolean;
}

/** The key or prefix of an entry. */
export function nameOf(entry: Entry): string {
  return entry.kind === 'object' ? entry.key : entry.prefix;
}
