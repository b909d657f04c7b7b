import { signal } from '@preact/signals-core';
import type { RealConnection, RealSettings } from '#connections/real';
import type { Written } from './written.ts';

/** A connection to the reader's own S3 that is on, with what is known of it. */
export interface ActiveConnection {
  readonly connection: RealConnection;
  /** What was connected with; the keys are the connection's alone. */
  readonly settings: RealSettings | undefined;
  /** When its keys end, where that is known. */
  readonly expires: Date | undefined;
  /** Whether it comes back on the next page of this tab. */
  readonly isKept: boolean;
  /** What this tab has written through it. */
  readonly written: Written;
}

/** The connection that is on instead of the simulated account; `undefined` while requests go to that. */
export const active = signal<ActiveConnection | undefined>();
