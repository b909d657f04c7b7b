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
  /** Replaces the file that has this name already. */
  rename(from: string, to: string): Promise<void>;
  /** Restores the folder as it was at first: the sample files and no others. */
  reset(): Promise<void>;
  /** What to tell a person whose files the browser will not keep. */
  readonly warning: string | undefined;
  /** What the last run did, by name. */
  readonly marks: ReadonlyMap<string, FileMark>;
  /** Calls back when something changes, in this tab or another. The function that it returns ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the workbench works on. All blocks of the page share it. */
export interface WorkbenchSession {
  /** The simulated account, even while requests go elsewhere. */
  readonly connection: SimulatedConnection;
  /** Where requests go now. */
  readonly target: ReadonlySignal<Connection>;
  /** Reports what changes there. The function that it returns ends that. */
  readonly onChange: (listener: (change: AccountChange) => void) => () => void;
  readonly files: WorkbenchFiles;
  readonly log: RunLog;
}
