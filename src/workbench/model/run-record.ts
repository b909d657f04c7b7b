import type { ReadonlySignal } from '@preact/signals-core';
import type { Exchange, SourcePlace } from '#connections';

/** How a run stands, as `data-run-state` says it. */
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

/** A run as the workbench shows it, or what a person did by hand. It grows while it is under way. */
export interface RunRecord {
  /** Counts the runs of a page, from 1. */
  readonly id: number;
  /** The name of the block, or of what was done. */
  readonly title: string;
  readonly by: 'program' | 'hand';
  readonly startedAt: Date;
  readonly state: ReadonlySignal<RunRecordState>;
  /** All requests, in order of sending. A new array at most once a frame, however many requests there are. */
  readonly exchanges: ReadonlySignal<readonly Exchange[]>;
  /** What changed meanwhile, in order. New at most once a frame. */
  readonly changes: ReadonlySignal<readonly RunChange[]>;
  /** Where the account's history stood before the run's first request. */
  readonly begunAt: number;
  /** Where the account's history stood when the exchange of this index was complete; `undefined` until then. */
  positionAfter(index: number): number | undefined;
  /** Shows a place of the program in its editor. Absent where there is no program. */
  readonly goTo?: (place: SourcePlace) => void;
  /** Ends it at once. Absent where it cannot be stopped. */
  readonly stop?: () => void;
}
