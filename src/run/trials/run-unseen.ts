import type { Connection, SignedForm } from '#connections';
import {
  createFileFolder,
  type FileStore,
  type FrameSetup,
  memoryStore,
  type Program,
  type RunEnd,
  type RunListener,
  startRun,
  takeFrame,
} from '#sandbox';
import { noNetwork } from '../no-network.ts';

/** Seconds that an unseen run may take: the reader waits for it. */
export const mostSeconds = 10;

/** A run that nobody sees, on an S3 in memory. */
export interface UnseenRun {
  readonly program: Program;
  readonly setup: FrameSetup;
  readonly connection: Pick<Connection, 'reaches' | 'presign' | 'presignForm'>;
  /** Answers requests to addresses that the connection reaches. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The files that the program finds. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly on?: RunListener;
  /** Ends the run. */
  readonly signal: AbortSignal;
}

/** How an unseen run ended. */
export interface UnseenEnd {
  readonly end: RunEnd;
  /** Whether it was stopped because it took too long. */
  readonly isLate: boolean;
  /** The files that it left. */
  readonly files: FileStore;
}

/** Runs a program in a frame of its own, with copies of files, where it can do no harm. What it prints is not drawn. */
export async function runUnseen(options: UnseenRun): Promise<UnseenEnd> {
  const { program, setup, connection, fetch, files, on = {}, signal } = options;
  const copies = [...files].map(
    ([name, bytes]) => [name, { bytes: new Uint8Array(bytes), modified: Date.now() }] as const,
  );
  const store = memoryStore(new Map(copies));
  const frame = takeFrame(setup);
  await frame.loaded;
  const run = startRun({
    program,
    frame,
    services: {
      files: createFileFolder(store),
      presigner: {
        presign: async (url: string, method: string) => connection.presign?.(url, method) ?? url,
        presignForm: async (form: SignedForm) => connection.presignForm?.(form) ?? form,
      },
    },
    answer: (request) => {
      const url = new URL(request.url);
      return connection.reaches(url) ? fetch(request) : Promise.reject(noNetwork(url));
    },
    on,
  });
  const limit = AbortSignal.timeout(mostSeconds * 1_000);
  for (const ending of [limit, signal]) ending.addEventListener('abort', () => run.stop());
  const end = await run.ended;
  return { end, isLate: limit.aborted && end.state === 'stopped', files: store };
}
