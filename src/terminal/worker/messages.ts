import { type FolderAccess, interruptedStatus, type ShellEnd, type ShellFacts } from '#shell';

/** How a program ends that Ctrl+C has ended. */
export const interrupted: ShellEnd = { status: interruptedStatus, by: 'interrupt' };

/** A command that the page does itself, for it alone has the account and the screen. */
export interface PageCommandFacts {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
}

/** How one of these is called. */
export interface PageCall {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin: Uint8Array | undefined;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Why something that was asked for could not be done. */
export interface Refusal {
  readonly message: string;
  /** Of a file: Node's code, such as `ENOENT`. */
  readonly code?: string | undefined;
  /** Of a command: what to do, and its exit status. */
  readonly hint?: string | undefined;
  readonly status?: number | undefined;
}

/** What the page tells the worker in which its shell runs. */
export type FromPage =
  | {
      readonly type: 'begin';
      readonly facts: ShellFacts;
      readonly commands: readonly PageCommandFacts[];
      /** The address of the library's commands. */
      readonly textTools: string;
    }
  | { readonly type: 'run'; readonly text: string }
  /** Whether what was typed goes on in the next line. */
  | { readonly type: 'ask'; readonly text: string }
  | { readonly type: 'interrupt' }
  /** What was printed last stands on the screen. */
  | { readonly type: 'drawn' }
  /** A command of the page has printed something, or has failed at something. */
  | { readonly type: 'printed'; readonly id: number; readonly stream: 1 | 2; readonly bytes: Uint8Array }
  | { readonly type: 'problem'; readonly id: number; readonly problem: string; readonly hint?: string }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'refusal'; readonly id: number; readonly why: Refusal };

/** What the worker asks the page for. */
export type Question =
  | {
      readonly type: 'file';
      readonly method: keyof FolderAccess;
      readonly parameters: readonly unknown[];
    }
  | ({ readonly type: 'command' } & PageCall);

/** What the worker tells the page. */
export type FromWorker =
  | { readonly type: 'ready'; readonly names: readonly string[] }
  | { readonly type: 'print'; readonly bytes: Uint8Array }
  | { readonly type: 'hint'; readonly text: string }
  | ({ readonly id: number } & Question)
  | { readonly type: 'ended'; readonly end: ShellEnd; readonly facts: ShellFacts }
  | { readonly type: 'told'; readonly isIncomplete: boolean }
  | { readonly type: 'failed'; readonly message: string };

/** One end of the line between the two. */
export interface Line<Sent, Heard> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Heard }) => void): void;
}
