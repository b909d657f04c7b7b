import { takeFrame } from '#sandbox';
import { noNetwork } from '#run/no-network';
import { frameSetup } from '#run/program';
import type { Session } from '#run/session';
import { interruptedStatus } from '#shell';
import type { AwsCommand } from './aws-command.ts';
import { loadPackages } from './load-packages.ts';
import { Running, type UnderWay } from './running.ts';

/** Milliseconds that a command has to end by itself after Ctrl+C. */
const grace = 500;

const known = new WeakMap<Session, AwsCli>();

/** The AWS CLI of a page: all its terminals share one. */
export function awsCliOf(session: Session): AwsCli {
  const cli = known.get(session) ?? new AwsCli(session);
  known.set(session, cli);
  return cli;
}

/**
 * The AWS CLI, in a sealed frame with an interpreter of its own, which lasts from command to command. It is loaded for the first
 * command. A command that does not end when it is told to takes the interpreter along, and the next one gets a new one.
 */
export class AwsCli {
  readonly #session: Session;
  #running: Running | undefined;
  /** Resolves when everything that was asked for before is done. */
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Runs a command to its end, behind those of other terminals, and answers its exit status. */
  async run(command: AwsCommand): Promise<number> {
    const { signal, tell } = command;
    const aborted = new Promise<'aborted'>((resolve) =>
      signal.addEventListener('abort', () => resolve('aborted')),
    );
    if (this.#waiting > 0) tell('Waiting for a command of another terminal …');
    const turn = Promise.withResolvers<'begun'>();
    const ended = this.#inTurn(() => {
      turn.resolve('begun');
      return signal.aborted ? interruptedStatus : this.#run(command, aborted);
    });
    // Once it has begun, it is told to end, and has some time for it.
    return (await Promise.race([turn.promise, aborted])) === 'aborted' ? interruptedStatus : ended;
  }

  /** What the CLI completes a line with. */
  async complete(line: string, tell: (text: string) => void): Promise<readonly string[]> {
    return this.#inTurn(async () => (await this.#start(tell)).complete(line));
  }

  /** An interpreter does one thing at a time. */
  async #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    this.#waiting += 1;
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #run(command: AwsCommand, aborted: Promise<'aborted'>): Promise<number> {
    const { signal, stdout, stderr } = command;
    command.tell('');
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
