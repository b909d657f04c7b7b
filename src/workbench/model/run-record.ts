import type { ReadonlySignal } from '@preact/signals-core';
import type { Exchange, SourcePlace } from '#connections';

/** The state of a run, as `data-run-state` has it. */
export type RunRecordState = 'running' | 'done' | 'failed' | 'stopped';

/** Something that a request of the run changed. */
export interface RunChange {
  readonly kind: 'created' | 'removed' | 'changed';
  readonly bucket: string;
  /** Absent when the bucket itself changed. */
  readonly key?: string;
  readonly versionId?: string;
  /** The `x-amz-request-id` of the response to the request that did it. */
  readonly requestId: string;
}

/** A run, or something done by hand, as the workbench shows it. It grows while it is under way. */
export interface RunRecord {
  /** The number of the run on its page, from 1. */
  readonly id: number;
  /** The name of the block, or of what was done. */
  readonly title: string;
  readonly by: 'program' | 'hand';
  /** Whether it runs in another window. */
  readonly elsewhere: boolean;
  readonly startedAt: Date;
  readonly state: ReadonlySignal<RunRecordState>;
  /** All requests, in the order they were sent. A new array at most once a frame, however many requests there are. */
  readonly exchanges: ReadonlySignal<readonly Exchange[]>;
  /** What changed during the run, in order. A new array at most once a frame. */
  readonly changes: ReadonlySignal<readonly RunChange[]>;
  /** Where the account's history stood before the run's first request. */
  readonly begunAt: number;
  /** Where the account's history stood when the exchange of this index was complete; `undefined` until then. */
  positionAfter(index: number): number | undefined;
  /** Shows a place of the program in its editor. Absent where there is no program. */
  readonly goTo?: (place: SourcePlace) => void;
  /** Ends the run at once. Absent where it cannot be stopped. */
  readonly stop?: () => void;
}
