import type { S3Client } from '@aws-sdk/client-s3';
import { computed, effect, type ReadonlySignal, signal, type Signal } from '@preact/signals-core';
import { createClient } from './client.ts';
import { createGathering } from './gathering.ts';
import type { RunChange, RunRecord } from './run-record.ts';
import type { WorkbenchSession } from './session.ts';

/** The tabs of the workbench, by the last part of their ids. */
export type TabName = 'buckets' | 'requests' | 'files' | 'conditions' | 'terminal';

/** A moment of a run: right after one of its requests, or before the first. */
export interface Moment {
  readonly run: RunRecord;
  /** The index of the exchange; -1 for the moment before the first. */
  readonly index: number;
  /** The account's position in its history at that moment. */
  readonly position: number;
}

/** The object that is shown, or one version of it. */
export interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
}

/** What the parts of the workbench share. Views read the signals; what acts writes them. */
export interface WorkbenchState {
  readonly session: WorkbenchSession;
  /** Shows a tab, and opens the workbench if it is closed. */
  showTab(tab: TabName): void;
  /** The run whose requests are shown: the one that was picked, else the latest. */
  readonly run: ReadonlySignal<RunRecord | undefined>;
  readonly pickedRun: Signal<RunRecord | undefined>;
  /** The index of the exchange that is open. */
  readonly pickedExchange: Signal<number | undefined>;
  /** The moment that is shown; `undefined` stands for now. */
  readonly moment: Signal<Moment | undefined>;
  readonly place: Signal<ObjectPlace | undefined>;
  /** Grows whenever `client` may read something new: the account has changed, or another moment is shown. */
  readonly revision: ReadonlySignal<number>;
  /** What the latest run changed: by bucket, then by key, with the key `''` for the bucket itself. */
  readonly changed: ReadonlySignal<ReadonlyMap<string, ReadonlyMap<string, RunChange['kind']>>>;
  /** Reads the account as it is now, or as it was at `moment`. Its requests are not listed in Requests. */
  readonly client: S3Client;
  /** Does something by hand, in the present. Its requests are recorded under `title`, which says what was done. */
  act<T>(title: string, work: (client: S3Client, record: RunRecord) => Promise<T>): Promise<T>;
}

/** Makes the state of a page's workbench. */
export function createState(session: WorkbenchSession, showTab: (tab: TabName) => void): WorkbenchState {
  const { connection, log } = session;
  const pickedRun = signal<RunRecord | undefined>();
  const pickedExchange = signal<number | undefined>();
  const moment = signal<Moment | undefined>();
  const revision = signal(0);
  const latest = computed(() => log.runs.value.at(-1));

  const changes = createGathering(() => (revision.value += 1));
  session.onChange((change) => {
    changes.schedule();
    // An account that was emptied or replaced has no past to go back to.
    if (!('bucket' in change)) moment.value = undefined;
  });
  moment.subscribe(() => (revision.value = revision.peek() + 1));
  session.target.subscribe(() => {
    moment.value = undefined;
    changes.schedule();
  });
  // A new run is shown as soon as it begins, and in the present.
  effect(() => {
    if (!latest.value) return;
    pickedRun.value = undefined;
    pickedExchange.value = undefined;
    moment.value = undefined;
  });

  return {
    session,
    showTab,
    run: computed(() => pickedRun.value ?? latest.value),
    pickedRun,
    pickedExchange,
    moment,
    place: signal<ObjectPlace | undefined>(),
    revision,
    changed: computed(() => marks(latest.value?.changes.value ?? [])),
    client: createClient({
      fetch: (request) => {
        const past = moment.peek();
        return past
          ? connection.history.at(past.position).fetch(request)
          : session.target.peek().fetch(request, { purpose: 'look' });
      },
      environment: () => (moment.peek() ? connection.environment : environmentOf(session)),
      clockOffset: () => {
        const past = moment.peek();
        return past ? connection.history.offsetAt(past.position) : connection.clock.offset;
      },
    }),
    act: async (title, work) => {
      const run = log.begin({ title, by: 'hand' });
      try {
        const client = createClient({
          fetch: run.fetch,
          environment: () => environmentOf(session),
          clockOffset: () => connection.clock.offset,
        });
        const result = await work(client, run.record);
        run.end('done');
        return result;
      } catch (error) {
        run.end('failed');
        throw error;
      }
    },
  };
}

/** What requests are signed with. A real connection rewrites each address, so any region will do. */
function environmentOf({ connection, target }: WorkbenchSession): Readonly<Record<string, string>> {
  const { kind, environment } = target.peek();
  if (kind === 'simulated') return connection.environment;
  return { ...environment, AWS_REGION: connection.environment.AWS_REGION ?? 'us-east-1' };
}

function marks(changes: readonly RunChange[]): Map<string, Map<string, RunChange['kind']>> {
  const marked = new Map<string, Map<string, RunChange['kind']>>();
  for (const { bucket, key = '', kind } of changes) {
    const keys = marked.get(bucket) ?? new Map<string, RunChange['kind']>();
    marked.set(bucket, keys.set(key, kind));
  }
  return marked;
}
