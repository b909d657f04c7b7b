import type { ValueNode } from './value-node.ts';
import type { Position } from './program.ts';
import type { StyledText } from './text-style.ts';

/** How an entry is drawn, by the `console` method that printed it. */
export type LogLevel = 'log' | 'info' | 'debug' | 'warn' | 'error';

/** Where an error was thrown or passed through, in compiled coordinates until the page maps them. */
export interface Frame extends Position {
  readonly name: string | undefined;
}

/** One thing a run prints: by a call of the console, or as a line of a stream. */
export interface LogEntry {
  readonly type: 'log';
  /** From 1 on, in order. An entry that comes again replaces the one of its number: more was written on its line. */
  readonly id: number;
  readonly level: LogLevel;
  /** As a person reads it on a terminal: without escape sequences, with the indentation of groups. */
  readonly text: string;
  /** The same text in stretches of one style, where it has any. */
  readonly styled?: readonly StyledText[];
  /** How many characters of a very long text were not kept. */
  readonly cut?: number;
  /** One expandable value for each object among the arguments. */
  readonly values: readonly ValueNode[];
}

/** An error that ended the run: thrown at the top level, or a rejection that nobody handled. */
export interface FailureEntry {
  readonly type: 'failure';
  readonly name: string;
  readonly message: string;
  /** The frames of the reader's program alone, innermost first. */
  readonly frames: readonly Frame[];
  /** Where it happened in the reader's own code, known without any frame. */
  readonly position?: Position;
  /** The error as an expandable value. */
  readonly value: ValueNode;
  /** What the AWS SDK notes on its errors, where it did. */
  readonly metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** A request as plain data: what crosses the port instead of a `Request`. */
export interface RequestMessage {
  readonly type: 'request';
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** Where in the program it was sent: innermost first; none where the engine cannot tell. */
  readonly frames: readonly Frame[];
}

/** A call of one of the services that the page lends to the run, such as its folder of files. */
interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly service: string;
  readonly method: string;
  readonly parameters: readonly unknown[];
}

/** A call that the program may have forgotten to wait for. */
export interface CallNotice {
  /** Nobody ever waited for it; or it was still under way, or was only made, after the program's last line. */
  readonly kind: 'not-awaited' | 'in-flight';
  /** What people call it: `PutObjectCommand`, `writeFile`. */
  readonly what: string;
  /** Where it was made: innermost first. */
  readonly frames: readonly Frame[];
}

/** What the worker tells the page. */
export type WorkerMessage =
  | LogEntry
  | { readonly type: 'notices'; readonly notices: readonly CallNotice[] }
  | FailureEntry
  | RequestMessage
  | CallMessage
  | { readonly type: 'abort'; readonly id: number }
  | { readonly type: 'pong' }
  /** How many entries were left out at this point of the output. */
  | { readonly type: 'skipped'; readonly count: number }
  /** An entry is gone from the terminal: its lines were erased. */
  | { readonly type: 'erased'; readonly id: number }
  | { readonly type: 'clear' }
  /** Nothing is left to do: no timer, request or call is pending; or the program left with a code. */
  | { readonly type: 'done'; readonly exitCode: number };

/** Several messages of one run, in order. */
export interface WorkerBatch {
  readonly runId: string;
  readonly messages: readonly WorkerMessage[];
}

/** A response as plain data. */
export interface ResponseMessage {
  readonly type: 'response';
  readonly id: number;
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer | undefined;
}

/** An error as plain data. */
export interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly errno?: number;
  readonly syscall?: string;
  readonly path?: string;
}

/** What the page tells the worker. */
export type PageMessage =
  | ResponseMessage
  | { readonly type: 'request-failed'; readonly id: number; readonly error: ErrorData }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'call-failed'; readonly id: number; readonly error: ErrorData }
  | { readonly type: 'ping' };

/** The first message to a worker: what is known before the program is. The port comes with it. */
export interface PrepareWorkerMessage {
  readonly type: 'prepare';
  readonly runId: string;
  readonly env: Readonly<Record<string, string>>;
  /** How many milliseconds the worker's clock is to be ahead of the real time. */
  readonly clockOffset: number;
  /** The addresses of modules to load ahead. */
  readonly preload: readonly string[];
}

/** The second and last message to a worker. */
export interface StartWorkerMessage {
  readonly type: 'start';
  /** The `blob:` address of the compiled program. */
  readonly program: string;
  /** The names of the program's files by their addresses. */
  readonly files: Readonly<Record<string, string>>;
  /** The addresses of the modules that are loaded, by their specifiers. */
  readonly modules: Readonly<Record<string, string>>;
}
