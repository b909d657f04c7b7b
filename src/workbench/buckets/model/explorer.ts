import { paginateListBuckets } from '@aws-sdk/client-s3';
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { WorkbenchState } from '../../model/state.ts';
import { changesUntil } from './changes-until.ts';
import { ancestorsToOpen } from './ancestors-to-open.ts';
import { createLevels } from './levels.ts';
import { createRereading } from './rereading.ts';
import { layOutRows, type Row, rowId } from './rows.ts';

/** The buckets and what is in them, as the tree shows them. */
export interface Explorer {
  /** Whether keys are grouped at each `/`, or shown as the flat list that they are. */
  readonly isGrouped: Signal<boolean>;
  /** Only keys that begin with this are shown. */
  readonly filter: Signal<string>;
  /** The names of the buckets in S3's order; `undefined` until they have been read. */
  readonly buckets: ReadonlySignal<readonly string[] | undefined>;
  /** Why the buckets could not be read. */
  readonly failure: ReadonlySignal<unknown>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** The id of the row that key presses act on. */
  readonly cursor: Signal<string>;
  setOpen(id: string, open: boolean): void;
  more(level: string): void;
  /** Says whether the tree is visible: while it is hidden, nothing is read. */
  setWatched(isWatched: boolean): void;
}

/** Makes the explorer of an account. */
export function createExplorer(state: WorkbenchState): Explorer {
  const isGrouped = signal(true);
  const filter = signal('');
  const buckets = signal<readonly string[] | undefined>();
  const failure = signal<unknown>();
  // Rows that a person has opened or closed stay that way; others open where a run changes something.
  const chosen = signal<ReadonlyMap<string, boolean>>(new Map());
  const followed = signal<ReadonlySet<string>>(new Set());
  const levels = createLevels(state.client);
  // Marks change together with what is read, not with each request of a run.
  const changed = signal(state.changed.peek());

  const laidOut = computed(() => {
    const [onlyBucket, ...others] = buckets.value ?? [];
    const only = onlyBucket !== undefined && others.length === 0 ? rowId(onlyBucket) : undefined;
    return layOutRows({
      buckets: buckets.value ?? [],
      filter: filter.value,
      isGrouped: isGrouped.value,
      levels: levels.all.value,
      isOpen: (id) => chosen.value.get(id) ?? (id === only || followed.value.has(id)),
      changed: changed.value,
    });
  });
  const rereading = createRereading(async () => {
    const past = state.moment.peek();
    const changes = past ? changesUntil(past) : state.changed.peek();
    try {
      const names: string[] = [];
      for await (const { Buckets = [] } of paginateListBuckets({ client: state.client }, {})) {
        names.push(...Buckets.map(({ Name = '' }) => Name));
      }
      failure.value = undefined;
      if (String(names) !== String(buckets.peek())) buckets.value = names;
    } catch (error) {
      failure.value = error;
      return;
    }
    await levels.reread(laidOut.peek().listings);
    changed.value = changes;
  });

  state.revision.subscribe(() => rereading.schedule());
  state.changed.subscribe(() => rereading.schedule());
  effect(() => {
    for (const listing of laidOut.value.listings.values()) void levels.open(listing);
  });
  effect(() => {
    const opened = ancestorsToOpen(changed.value);
    if (opened.size > 0) followed.value = new Set([...followed.peek(), ...opened]);
  });

  return {
    isGrouped,
    filter,
    buckets,
    failure,
    rows: computed(() => laidOut.value.rows),
    cursor: signal(''),
    setOpen: (id, open) => (chosen.value = new Map(chosen.peek()).set(id, open)),
    more: (level) => void levels.more(level),
    setWatched: (isWatched) => rereading.setWatched(isWatched),
  };
}
