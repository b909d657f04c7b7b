import { type Run, startRun, type takeFrame } from '#sandbox';
import { pythonProgram } from '#sandbox/python';
import type { Session } from '#run/session';
import type { Sink } from '#shell';
import type { AwsCommand } from './aws-command.ts';
import { bootstrap } from './bootstrap.ts';
import { FileBridge, type FolderNews } from './file-bridge.ts';

/** What the interpreter is asked for next. */
type Asked =
  | ({
      readonly what: 'run';
      readonly arguments: readonly string[];
      readonly stdin: Uint8Array;
    } & FolderNews &
      Pick<AwsCommand, 'folder' | 'environment'>)
  | { readonly what: 'complete'; readonly line: string };

/** A command that is under way. */
export interface UnderWay {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly fetch: (request: Request) => Promise<Response>;
  isInterrupted: boolean;
}

/** What a request of an interrupted command fails with, as in `aws_terminal.py`. */
const interrupted = 'interrupted';

/** An interpreter with the CLI in it. */
export class Running {
  readonly state: string;
  readonly ready: Promise<undefined>;
  isOver = false;
  readonly #session: Session;
  readonly #packages: Uint8Array;
  readonly #bridge: FileBridge;
  #run: Run | undefined;
  #next: ((asked: Asked) => void) | undefined;
  #pending: Asked | undefined;
  #ended: ((status: number | undefined) => void) | undefined;
  #completed: ((words: readonly string[]) => void) | undefined;
  #underWay: UnderWay | undefined;
  readonly #isReady = Promise.withResolvers<undefined>();
  #waiting = new Set<(error: Error) => void>();

  constructor(session: Session, state: string, packages: Uint8Array) {
    this.#session = session;
    this.state = state;
    this.#packages = packages;
    this.#bridge = new FileBridge(session.files.lend().folder);
    this.ready = this.#isReady.promise;
  }

  begin(frame: ReturnType<typeof takeFrame>): void {
    const { target } = this.#session;
    this.#run = startRun({
      program: pythonProgram(bootstrap, 'aws.py'),
      frame,
      services: {
        files: this.#bridge.lend(),
        presigner: {
          presign: async (url: string, method: string) =>
            target.peek().presign?.(url, method, { purpose: 'program' }) ?? url,
        },
        terminal: {
          packages: async () => this.#packages,
          next: () => {
            this.#isReady.resolve(undefined);
            const pending = this.#pending;
            this.#pending = undefined;
            if (pending) return Promise.resolve(pending);
            return new Promise<Asked>((resolve) => (this.#next = resolve));
          },
          write: async (stream: number, bytes: Uint8Array) =>
            stream === 1 ? this.#underWay?.stdout(bytes) : this.#underWay?.stderr(bytes),
          done: async (status: number) => this.#ended?.(status),
          completed: async (words: readonly string[]) => this.#completed?.(words),
        },
      },
      answer: (request) => this.#answer(request),
      on: {},
    });
    void this.#run.ended.then((end) => {
      this.isOver = true;
      this.#isReady.reject(
        new Error(
          end.state === 'failed'
            ? `${end.failure.name}: ${end.failure.message}`
            : 'The AWS CLI could not be started.',
        ),
      );
      this.#ended?.(undefined);
      this.#completed?.([]);
    });
  }

  async command(
    underWay: UnderWay,
    asked: Omit<Extract<Asked, { what: 'run' }>, keyof FolderNews>,
  ): Promise<number | undefined> {
    const news = await this.#bridge.news();
    this.#underWay = underWay;
    const ended = new Promise<number | undefined>((resolve) => (this.#ended = resolve));
    this.#ask({ ...asked, ...news });
    const status = await ended;
    this.#underWay = this.#ended = undefined;
    return status;
  }

  async complete(line: string): Promise<readonly string[]> {
    const completed = new Promise<readonly string[]>((resolve) => (this.#completed = resolve));
    this.#ask({ what: 'complete', line });
    return completed;
  }

  /** Ends what a command waits for: it ends by itself then. */
  interrupt(): void {
    for (const reject of this.#waiting) reject(new Error(interrupted));
  }

  /** Ends the interpreter, if it still has this command, or in any case. */
  stop(underWay?: UnderWay): void {
    if (underWay && this.#underWay !== underWay) return;
    this.isOver = true;
    this.#run?.stop();
  }

  #ask(asked: Asked): void {
    const next = this.#next;
    this.#next = undefined;
    if (this.isOver) this.#ended?.(undefined);
    else if (next) next(asked);
    // It has told that the last command is done, and not asked for the next one yet.
    else this.#pending = asked;
  }

  async #answer(request: Request): Promise<Response> {
    const underWay = this.#underWay;
    if (!underWay || underWay.isInterrupted) throw new Error(interrupted);
    const stopped = Promise.withResolvers<never>();
    this.#waiting.add(stopped.reject);
    try {
      return await Promise.race([underWay.fetch(request), stopped.promise]);
    } finally {
      this.#waiting.delete(stopped.reject);
    }
  }
}
