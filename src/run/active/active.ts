import { signal } from '@preact/signals-core';
import type { RealConnection, RealSettings } from '#connections/real';
import type { Written } from './written.ts';

/** A connection to the reader's own S3 that is in use, with what is known about it. */
export interface ActiveConnection {
  readonly connection: RealConnection;
  /** The settings that it was opened with, without the keys: those are the connection's alone. */
  readonly settings: RealSettings | undefined;
  /** When its keys expire, where that is known. */
  readonly expires: Date | undefined;
  /** Whether it comes back on the next page of this tab. */
  readonly isKept: boolean;
  /** What this tab has written through it. */
  readonly written: Written;
}

/** The connection to the reader's own S3; `undefined` while requests go to the simulated account. */
export const active = signal<ActiveConnection | undefined>();
