import { messagesIn } from './check-message.ts';
import type { SealedFrame } from './frame/sealed-frame.ts';
import { type Silence, startHeartbeat } from './heartbeat.ts';
import type {
  CallNotice,
  ErrorData,
  FailureEntry,
  Frame,
  LogEntry,
  PageMessage,
  RequestMessage,
  WorkerMessage,
} from './messages.ts';
import type { Program } from './program.ts';

/** What a run needs. */
export interface RunOptions {
  readonly program: Program;
  /** A frame that no program was in. */
  readonly frame: SealedFrame;
  /**
   * Answers a request of the program; `frames` tell where in the program it was sent. An error that this throws reaches the
   * program as a failed `fetch`.
   */
  readonly answer: (request: Request, frames: readonly Frame[]) => Promise<Response>;
  /** What the page lends to the program, by name: objects whose methods may be called with plain data. */
  readonly services: Readonly<Record<string, Service>>;
  readonly on: RunListener;
}

/** Something that the page lends to a program. Methods answer plain data or throw. */
type Service = Readonly<Record<string, (...parameters: never[]) => Promise<unknown>>>;

/** What a run tells while it goes on. */
export interface RunListener {
  /** An entry was printed, or an earlier one, with the same `id`, now reads differently. */
  log?(entry: LogEntry): void;
  /** An entry is gone from the terminal. */
  erased?(id: number): void;
  clear?(): void;
  /** How many entries were left out at this point of the output. */
  skipped?(count: number): void;
  /** The program has not answered for a while, or (`undefined`) answers again. */
  busy?(silence: Silence | undefined): void;
}

/** How a run ended. */
export type RunEnd =
  | { readonly state: 'done'; readonly notices: readonly CallNotice[] }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly failure: FailureEntry; readonly notices: readonly CallNotice[] }
  /** The program left with a code that is not 0. */
  | { readonly state: 'exited'; readonly exitCode: number; readonly notices: readonly CallNotice[] }
  /** The program navigated its frame away, which ends it. */
  | { readonly state: 'broken' }
  /** The browser ended the process that the program was in. */
  | { readonly state: 'dead' };

/** A program that is running. */
export interface Run {
  readonly id: string;
  /** Ends the program at once, whatever it does. */
  stop(): void;
  readonly ended: Promise<RunEnd>;
}

/** Runs a compiled program in a frame of its own. */
export function startRun(options: RunOptions): Run {
  const { program, frame, on } = options;
  const id = frame.runId;
  const requests = new Map<number, AbortController>();
  const { promise: ended, resolve } = Promise.withResolvers<RunEnd>();
  const send = (message: PageMessage, transfer: Transferable[] = []) =>
    frame.port.postMessage(message, transfer);
  const heartbeat = startHeartbeat({
    ping: () => {
      send({ type: 'ping' });
      frame.ping();
    },
    busy: (silence) => on.busy?.(silence),
    dead: () => end({ state: 'dead' }),
  });

  const end = (how: RunEnd) => {
    heartbeat.stop();
    frame.remove();
    for (const controller of requests.values()) controller.abort();
    resolve(how);
  };

  const answer = async (message: RequestMessage) => {
    const controller = new AbortController();
    requests.set(message.id, controller);
    try {
      const request = new Request(message.url, {
        method: message.method,
        headers: message.headers.map(([name, value]): [string, string] => [name, value]),
        body: message.body ?? null,
        signal: controller.signal,
      });
      const response = await options.answer(request, message.frames);
      const body = await response.arrayBuffer();
      const { status, statusText } = response;
      send({ type: 'response', id: message.id, status, statusText, headers: [...response.headers], body }, [
        body,
      ]);
    } catch (error) {
      send({ type: 'request-failed', id: message.id, error: errorData(error) });
    } finally {
      requests.delete(message.id);
    }
  };
  const call = async (callId: number, service: string, method: string, parameters: readonly unknown[]) => {
    try {
      const lent = Object.hasOwn(options.services, service) ? options.services[service] : undefined;
      const action = lent && Object.hasOwn(lent, method) ? lent[method] : undefined;
      if (!action) throw new TypeError(`${service}.${method} is not there.`);
      send({ type: 'result', id: callId, value: await action(...(parameters as never[])) });
    } catch (error) {
      send({ type: 'call-failed', id: callId, error: errorData(error) });
    }
  };
  let failure: FailureEntry | undefined;
  let notices: readonly CallNotice[] = [];
  const receive = (message: WorkerMessage) => {
    if (message.type === 'log') on.log?.(message);
    else if (message.type === 'request') void answer(message);
    else if (message.type === 'abort') requests.get(message.id)?.abort();
    else if (message.type === 'call')
      void call(message.id, message.service, message.method, message.parameters);
    else if (message.type === 'clear') on.clear?.();
    else if (message.type === 'skipped') on.skipped?.(message.count);
    else if (message.type === 'erased') on.erased?.(message.id);
    else if (message.type === 'failure') failure = message;
    else if (message.type === 'notices') notices = message.notices;
    else if (message.type === 'done') end(endOf(message.exitCode, failure, notices));
  };

  frame.port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const messages = messagesIn(data, id);
    if (messages.length > 0) heartbeat.heard();
    for (const message of messages) receive(message);
  };
  frame.onAlive = () => heartbeat.frameHeard();
  frame.onBreak = () => end({ state: 'broken' });
  frame.start(program);
  return { id, ended, stop: () => end({ state: 'stopped' }) };
}

function endOf(exitCode: number, failure: FailureEntry | undefined, notices: readonly CallNotice[]): RunEnd {
  if (failure) return { state: 'failed', failure, notices };
  return exitCode === 0 ? { state: 'done', notices } : { state: 'exited', exitCode, notices };
}

function errorData(error: unknown): ErrorData {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  const { code, errno, syscall, path } = error as Error & Readonly<Record<string, unknown>>;
  return {
    name,
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof errno === 'number' && { errno }),
    ...(typeof syscall === 'string' && { syscall }),
    ...(typeof path === 'string' && { path }),
  };
}
