import { type Entry, type Mark, nameOf } from './entry.ts';
import type { Listing } from './list-page.ts';
import { marksBelow } from './marks-below.ts';
import { withGone } from './with-gone.ts';

/** A listing, as far as it has been read. */
export interface Level extends Listing {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
  /** Absent until the first answer has come. */
  readonly isRead: boolean;
  readonly isReading: boolean;
  readonly failure: unknown;
}

/** Where a row stands in the tree. */
interface Place {
  /** Unique among all rows. */
  readonly id: string;
  readonly bucket: string;
  /** From 1. */
  readonly depth: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  /** How many siblings there are, including itself; -1 if that is not known yet. */
  readonly siblings: number;
}

/** One row of the tree. */
export type Row = BucketRow | PrefixRow | ObjectRow | RestRow;

/** A bucket. */
interface BucketRow extends Place {
  readonly kind: 'bucket';
  readonly isOpen: boolean;
  readonly mark: Mark | undefined;
  readonly marksBelow: number;
  readonly isGone: boolean;
}

/** A common prefix. */
interface PrefixRow extends Place {
  readonly kind: 'prefix';
  readonly prefix: string;
  /** The beginning of the prefix that the parent row shows, and this row does not repeat. */
  readonly parent: string;
  readonly isOpen: boolean;
  readonly marksBelow: number;
  readonly isGone: boolean;
}

/** An object. */
interface ObjectRow extends Place {
  readonly kind: 'object';
  readonly key: string;
  readonly parent: string;
  readonly size: number;
  readonly mark: Mark | undefined;
  readonly isGone: boolean;
}

/** The row after the entries of a level: there are more, there are none, or they cannot be read. */
export interface RestRow extends Place {
  readonly kind: 'rest';
  readonly level: string;
  readonly says: 'reading' | 'empty' | 'more' | 'failed';
  /** How many entries have been read. */
  readonly loaded: number;
  readonly failure: unknown;
}

/** What the rows are made from. */
export interface RowSource {
  /** The buckets in S3's order, without those that the last run removed. */
  readonly buckets: readonly string[];
  readonly filter: string;
  readonly isGrouped: boolean;
  readonly levels: ReadonlyMap<string, Level>;
  readonly isOpen: (id: string) => boolean;
  readonly changed: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
}

/** The rows of the tree from top to bottom, and the listings that they are made from. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly listings: ReadonlyMap<string, Listing>;
}

/** The id of a listing. */
export function levelId({ bucket, prefix, isGrouped }: Listing): string {
  return `${isGrouped ? 'tree' : 'flat'}:${bucket}/${prefix}`;
}

/** The id of a row. It is unique, since bucket names have no slash. */
export function rowId(bucket: string, entry?: Entry): string {
  return entry ? `${entry.kind}:${bucket}/${nameOf(entry)}` : `bucket:${bucket}`;
}

/** Lays out the tree. */
export function layOutRows(source: RowSource): Rows {
  const { buckets, changed, isOpen } = source;
  const rows: Row[] = [];
  const listings = new Map<string, Listing>();
  const removed = [...changed].flatMap(([name, marks]) =>
    marks.get('') === 'removed' && !buckets.includes(name) ? [name] : [],
  );
  const all = removed.length === 0 ? buckets : [...buckets, ...removed].sort();
  for (const [index, bucket] of all.entries()) {
    const id = rowId(bucket);
    const marks = changed.get(bucket);
    const isGone = removed.includes(bucket);
    const open = !isGone && isOpen(id);
    const below = marks ? marks.size - (marks.has('') ? 1 : 0) : 0;
    rows.push({
      kind: 'bucket',
      id,
      bucket,
      depth: 1,
      position: index + 1,
      siblings: all.length,
      isOpen: open,
      mark: isGone ? 'removed' : marks?.get(''),
      marksBelow: below,
      isGone,
    });
    if (open) addLevel({ source, rows, listings, bucket, below: marksBelow(marks) }, source.filter, '', 2);
  }
  return { rows, listings };
}

interface Laying {
  readonly source: RowSource;
  readonly rows: Row[];
  readonly listings: Map<string, Listing>;
  readonly bucket: string;
  readonly below: ReadonlyMap<string, number>;
}

/** Adds the rows of a listing, and those of the open listings below it. */
function addLevel(laying: Laying, prefix: string, parent: string, depth: number): void {
  const { source, rows, listings, bucket, below } = laying;
  const { isGrouped, levels, isOpen, changed } = source;
  const listing: Listing = { bucket, prefix, isGrouped };
  const level = levelId(listing);
  listings.set(level, listing);
  const read = levels.get(level);
  const marks = changed.get(bucket);
  const isWhole = read?.isRead === true && read.next === undefined;
  const entries = read?.isRead ? withGone(read.entries, listing, marks, isWhole) : [];
  const siblings = isWhole ? entries.length : -1;
  for (const [index, entry] of entries.entries()) {
    const isGone = entry.isGone === true;
    const place = { id: rowId(bucket, entry), bucket, depth, position: index + 1, siblings, parent, isGone };
    if (entry.kind === 'object') {
      const { key, size } = entry;
      rows.push({ kind: 'object', ...place, key, size, mark: marks?.get(key) });
      continue;
    }
    const open = isOpen(place.id);
    const marked = below.get(entry.prefix) ?? 0;
    rows.push({ kind: 'prefix', ...place, prefix: entry.prefix, isOpen: open, marksBelow: marked });
    if (open) addLevel(laying, entry.prefix, entry.prefix, depth + 1);
  }
  const says = saysOf(read, entries.length);
  if (says === undefined) return;
  const loaded = read?.entries.length ?? 0;
  rows.push({
    kind: 'rest',
    // A new row for each page: if the focus stayed on one row, it would move through the whole list, page after page.
    id: `rest:${level}:${loaded}`,
    bucket,
    depth,
    position: entries.length + 1,
    siblings,
    level,
    says,
    loaded,
    failure: read?.failure,
  });
}

function saysOf(level: Level | undefined, shown: number): RestRow['says'] | undefined {
  if (level?.failure !== undefined) return 'failed';
  if (!level?.isRead) return 'reading';
  if (level.next !== undefined) return 'more';
  return shown === 0 ? 'empty' : undefined;
}
