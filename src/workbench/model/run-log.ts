import { signal, type Signal } from '@preact/signals-core';
import {
  type Connection,
  type Exchange,
  type Hindrance,
  record,
  type RequestContext,
  type SourcePlace,
} from '#connections';
import { createGathering } from './gathering.ts';
import type { RunChange, RunRecord, RunRecordState } from './run-record.ts';

/** How many runs are kept. The oldest go first. */
const keptRuns = 10;

/** How many bytes the bodies of earlier runs may have together; beyond that, the oldest runs are dropped. */
const keptBytes = 128 * 1024 ** 2;

/** What is known of a run when it begins. */
interface RunStart {
  readonly title: string;
  readonly by: 'program' | 'hand';
  readonly goTo?: (place: SourcePlace) => void;
  /** Ends the run at once. */
  readonly stop?: () => void;
  /** What slows or breaks its requests. */
  readonly hindrance?: Hindrance;
}

/** A run under way. */
export interface OpenRun {
  readonly record: RunRecord;
  /** What the connection is given with every request of the run. */
  readonly context: RequestContext;
  /** Sends a request through the connection, and records it. */
  readonly fetch: (request: Request, sentFrom?: SourcePlace) => Promise<Response>;
  /** What has been recorded so far. Always complete, while the record's signal follows once a frame. */
  readonly exchanges: readonly Exchange[];
  end(state: Exclude<RunRecordState, 'running'>): void;
}

/** What another window tells of its run. */
export interface RunElsewhere {
  readonly title: string;
  readonly by: 'program' | 'hand';
  readonly startedAt: Date;
  readonly state: RunRecordState;
  /** Those that are new, or have changed since it told of them. */
  readonly exchanges: readonly Exchange[];
  readonly changes: readonly RunChange[];
}

/** The runs of a page on one account, the latest last. */
export interface RunLog {
  readonly runs: Signal<readonly RunRecord[]>;
  begin(start: RunStart): OpenRun;
  /** Adds a run of another window on the same account. Answers a function to be called with what is told later. */
  showElsewhere(run: RunElsewhere, goTo?: (place: SourcePlace) => void): (run: RunElsewhere) => void;
}

/** What the log needs to know about the account. */
export interface RunSurroundings {
  /** Where requests go now. */
  readonly target: () => Connection;
  /** Where the account's history stands; -1 for an account that has none. */
  readonly position: () => number;
  /** Reports the changes that this page makes. */
  readonly onChange: (listener: (change: RunChange) => void) => () => void;
}

/** Keeps the last runs of a page. Nothing of them is drawn until the workbench is shown. */
export function createRunLog({ target, position, onChange }: RunSurroundings): RunLog {
  const runs = signal<readonly RunRecord[]>([]);
  let lastId = 0;

  return {
    runs,
    begin: ({ title, by, goTo, stop, hindrance }) => {
      const state = signal<RunRecordState>('running');
      const exchanges = signal<readonly Exchange[]>([]);
      const changes = signal<readonly RunChange[]>([]);
      const seen: RunChange[] = [];
      const positions: (number | undefined)[] = [];
      const publish = () => {
        exchanges.value = [...recorder.exchanges];
        if (seen.length !== changes.value.length) changes.value = [...seen];
      };
      const gathering = createGathering(publish);
      const context: RequestContext = { purpose: by, run: positions, ...(hindrance && { hindrance }) };
      const recorder = record(target(), {
        context,
        onExchange: ({ index, response }) => {
          if (response) positions[index] = position();
          gathering.schedule();
        },
      });
      const unsubscribe = onChange((change) => {
        seen.push(change);
        gathering.schedule();
      });
      const kept: RunRecord = {
        id: ++lastId,
        title,
        by,
        elsewhere: false,
        startedAt: new Date(),
        state,
        exchanges,
        changes,
        begunAt: position(),
        positionAfter: (index) => positions[index],
        ...(goTo && { goTo }),
        ...(stop && { stop }),
      };
      runs.value = [...withinBytes(runs.value), kept].slice(-keptRuns);
      return {
        record: kept,
        context,
        fetch: recorder.fetch,
        exchanges: recorder.exchanges,
        end: (how) => {
          unsubscribe();
          gathering.flush();
          state.value = how;
        },
      };
    },
    showElsewhere: (first, goTo) => {
      const { title, by, startedAt } = first;
      const state = signal(first.state);
      const exchanges = signal<readonly Exchange[]>([]);
      const changes = signal(first.changes);
      const positions: (number | undefined)[] = [];
      const kept: RunRecord = {
        id: ++lastId,
        title,
        by,
        elsewhere: true,
        startedAt,
        state,
        exchanges,
        changes,
        begunAt: position(),
        positionAfter: (index) => positions[index],
        ...(goTo && { goTo }),
      };
      const show = (told: RunElsewhere) => {
        const all = [...exchanges.peek()];
        for (const exchange of told.exchanges) {
          all[exchange.index] = exchange;
          // The account is the same; this page hears of a change a moment later.
          if (exchange.response) positions[exchange.index] ??= position();
        }
        exchanges.value = all;
        changes.value = told.changes;
        state.value = told.state;
      };
      show(first);
      runs.value = [...withinBytes(runs.value), kept].slice(-keptRuns);
      return show;
    },
  };
}

/** The latest of these runs, as many as fit within `keptBytes`. */
function withinBytes(runs: readonly RunRecord[]): readonly RunRecord[] {
  let bytes = 0;
  const first = runs.findLastIndex(({ exchanges }) => {
    for (const { request, response } of exchanges.peek()) {
      bytes += request.body.length + (response?.body.length ?? 0);
    }
    return bytes > keptBytes;
  });
  return runs.slice(first + 1);
}
