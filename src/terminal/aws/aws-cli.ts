import type { Sink } from '#shell';
import { type Run, startRun, takeFrame } from '#sandbox';
import { pythonProgram } from '#sandbox/python';
import { noNetwork } from '#run/no-network';
import { frameSetup } from '#run/program';
import type { Session } from '#run/session';
import { bootstrap } from './bootstrap.ts';
import { FileBridge, type FolderNews } from './file-bridge.ts';
import { loadPackages } from './load-packages.ts';

/** One command of the AWS CLI. */
export interface AwsCommand {
  readonly arguments: readonly string[];
  readonly stdin: Uint8Array;
  /** The whole path of the folder that it works in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Says what is being loaded; an empty text at its end. */
  readonly tell: (text: string) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

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
interface UnderWay {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly fetch: (request: Request) => Promise<Response>;
  isInterrupted: boolean;
}

/** What a request of an interrupted command fails with, as in `aws_terminal.py`. */
const interrupted = 'interrupted';
/** Milliseconds that a command has to end by itself after Ctrl+C. */
const grace = 500;
const interruptedStatus = 130;

/**
 * The AWS CLI, in a sealed frame with an interpreter of its own, which lasts from command to command. It is loaded for the first
 * command. A command that does not end when it is told to takes the interpreter along, and the next one gets a new one.
 */
export class AwsCli {
  readonly #session: Session;
  #running: Running | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether a command would begin at once. */
  get isLoaded(): boolean {
    return this.#running !== undefined;
  }

  /** Runs a command to its end, and answers its exit status. */
  async run(command: AwsCommand): Promise<number> {
    const { signal, stdout, stderr } = command;
    const aborted = new Promise<'aborted'>((resolve) =>
      signal.addEventListener('abort', () => resolve('aborted')),
    );
    const running = await Promise.race([this.#start(command.tell), aborted]);
    if (running === 'aborted' || signal.aborted) return interruptedStatus;
    const target = this.#session.target.peek();
    const log = this.#session.log.begin({
      title: ['aws', ...command.arguments].join(' ').slice(0, 200),
      by: 'program',
      stop: () => interrupt(),
    });
    const mine: UnderWay = {
      stdout,
      stderr,
      isInterrupted: false,
      fetch: (request) => {
        const url = new URL(request.url);
        return target.reaches(url) ? log.fetch(request) : Promise.reject(noNetwork(url));
      },
    };
    const interrupt = () => {
      mine.isInterrupted = true;
      running.interrupt();
      setTimeout(() => running.stop(mine), grace);
    };
    signal.addEventListener('abort', interrupt);
    const status = await running.command(mine, {
      what: 'run',
      arguments: command.arguments,
      stdin: command.stdin,
      folder: command.folder,
      environment: command.environment,
    });
    signal.removeEventListener('abort', interrupt);
    log.end(mine.isInterrupted ? 'stopped' : status === 0 ? 'done' : 'failed');
    if (status === undefined && !mine.isInterrupted)
      stderr(
        new TextEncoder().encode(
          'aws: The AWS CLI has ended unexpectedly. The next command starts it anew.\n',
        ),
      );
    return mine.isInterrupted ? interruptedStatus : (status ?? 1);
  }

  /** What the CLI completes a line with. */
  async complete(line: string, tell: (text: string) => void): Promise<readonly string[]> {
    return (await this.#start(tell)).complete(line);
  }

  async #start(tell: (text: string) => void): Promise<Running> {
    const { connection, target } = this.#session;
    const now = target.peek();
    // An interpreter keeps the time that it began with.
    const state = `${now.kind} ${now.kind === 'simulated' ? connection.program.clockOffset : 0}`;
    if (this.#running?.state === state && !this.#running.isOver) return this.#running;
    this.#running?.stop();
    try {
      const [setup, packages] = await Promise.all([
        frameSetup({ imports: [], language: 'py' }, this.#session, tell),
        loadPackages(),
      ]);
      const frame = takeFrame(setup);
      await frame.loaded;
      tell('Starting the AWS CLI …');
      const running = new Running(this.#session, state, packages);
      running.begin(frame);
      await running.ready;
      return (this.#running = running);
    } finally {
      tell('');
    }
  }
}

/** An interpreter with the CLI in it. */
class Running {
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
