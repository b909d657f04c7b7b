import type { ReadonlySignal } from '@preact/signals-core';
import type { AccountChange, Connection, SimulatedConnection } from '#connections';
import type { RunLog } from './run-log.ts';

/** One of the reader's files. */
export interface FileEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What the last run did to a file. */
export type FileMark = 'created' | 'changed' | 'removed';

/** The reader's own folder, as the workbench shows it. Errors are Node's, as `node:fs/promises` throws them. */
export interface WorkbenchFiles {
  list(): Promise<readonly FileEntry[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  delete(name: string): Promise<void>;
  /** Takes the place of what has that name already. */
  rename(from: string, to: string): Promise<void>;
  /** Puts the folder back as it was at first: the sample files, and no others. */
  reset(): Promise<void>;
  /** What to tell a person whose files will not be kept. */
  readonly warning: string | undefined;
  /** What the last run did, by name. */
  readonly marks: ReadonlyMap<string, FileMark>;
  /** Calls back when something changed, in this tab or another; until the function that it returns is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the workbench works on: shared with all blocks of the page. */
export interface WorkbenchSession {
  /** The simulated account, also while requests go elsewhere. */
  readonly connection: SimulatedConnection;
  /** Where requests go now. */
  readonly target: ReadonlySignal<Connection>;
  /** Tells of what changes there, until the function that it returns is called. */
  readonly onChange: (listener: (change: AccountChange) => void) => () => void;
  readonly files: WorkbenchFiles;
  readonly log: RunLog;
}
