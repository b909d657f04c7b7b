import { encode, type RunShellOptions, type ShellEnd, ShellFiles, ShellState, type ShellFacts } from '#shell';
import { answerQuestion, type PageServices } from './answer-questions.ts';
import { type FromPage, type FromWorker, interrupted, type Line } from './messages.ts';

/** A worker in which {@link serveShell} runs. */
export interface ShellWorker extends Line<FromPage, FromWorker> {
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(
    type: 'error',
    listener: (event: { readonly message: string; preventDefault(): void }) => void,
  ): void;
  terminate(): unknown;
}

/** How a program is run, and what is waited for before more of what it prints is asked for. */
export type PageRunOptions = Omit<RunShellOptions, 'rest'> & { readonly drawn: () => Promise<unknown> };

/** Milliseconds that a program has to end by itself after Ctrl+C. */
const grace = 750;

interface Running {
  readonly options: PageRunOptions;
  readonly end: (end: ShellEnd) => void;
}

/**
 * A shell in a worker of its own, as the page has it. A program that does not end when it is told to takes its worker along, and the
 * next one gets a new one, which begins where the shell stood before that program.
 */
export class PageShell {
  readonly files: ShellFiles;
  readonly #services: PageServices;
  readonly #create: () => ShellWorker;
  readonly #textTools: string;
  #facts: ShellFacts;
  #worker: ShellWorker | undefined;
  #running: Running | undefined;
  #told: ((isIncomplete: boolean) => void) | undefined;
  #names = Promise.withResolvers<readonly string[]>();

  /**
   * @param create Starts a worker.
   * @param textTools The address of the library's commands.
   */
  constructor(
    create: () => ShellWorker,
    services: PageServices,
    textTools: string,
    environment: Readonly<Record<string, string>>,
  ) {
    this.#create = create;
    this.#services = services;
    this.#textTools = textTools;
    this.#facts = new ShellState(environment).facts;
    this.files = new ShellFiles(services.folder);
    this.#worker = this.#start();
  }

  /** Where it stands between two programs. */
  get state(): ShellState {
    return ShellState.from(this.#facts);
  }

  /** The names of all commands. */
  commandNames(): Promise<readonly string[]> {
    this.#worker ??= this.#start();
    return this.#names.promise;
  }

  /** Whether what was typed goes on in the next line: a quote is open, a `done` is missing. */
  isIncomplete(text: string): Promise<boolean> {
    const worker = (this.#worker ??= this.#start());
    const told = new Promise<boolean>((resolve) => (this.#told = resolve));
    worker.postMessage({ type: 'ask', text });
    return told;
  }

  /** Runs a program to its end, one at a time. Where `signal` is aborted, it ends within a second, whatever it does. */
  async run(text: string, options: PageRunOptions): Promise<ShellEnd> {
    const worker = (this.#worker ??= this.#start());
    const { promise: ended, resolve: end } = Promise.withResolvers<ShellEnd>();
    this.#running = { options, end };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const interrupt = () => {
      worker.postMessage({ type: 'interrupt' });
      timer = setTimeout(() => this.#drop(worker, interrupted), grace);
    };
    options.signal.addEventListener('abort', interrupt);
    worker.postMessage({ type: 'run', text });
    if (options.signal.aborted) interrupt();
    try {
      return await ended;
    } finally {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', interrupt);
      this.#running = undefined;
    }
  }

  /** Ends it, with what runs in it. */
  close(): void {
    if (this.#worker) this.#drop(this.#worker, interrupted);
  }

  #start(): ShellWorker {
    const worker = this.#create();
    worker.addEventListener('message', ({ data }) => {
      if (worker === this.#worker) this.#hear(data, worker);
    });
    // Its script could not be loaded, or its memory is full.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#running?.options.stderr(encode(`sh: ended unexpectedly. ${event.message}\n`));
      this.#drop(worker, { status: 1 });
    });
    const { commands } = this.#services;
    const facts = Object.entries(commands).map(([name, { usage, summary }]) => ({ name, usage, summary }));
    worker.postMessage({ type: 'begin', facts: this.#facts, commands: facts, textTools: this.#textTools });
    return worker;
  }

  #hear(message: FromWorker, worker: ShellWorker): void {
    const running = this.#running;
    if (message.type === 'ready') this.#names.resolve(message.names);
    else if (message.type === 'told') this.#told?.(message.isIncomplete);
    else if (message.type === 'print' || message.type === 'hint') {
      if (message.type === 'print') running?.options.stdout(message.bytes);
      else running?.options.hint(message.text);
      void running?.options.drawn().then(() => worker.postMessage({ type: 'drawn' }));
    } else if (message.type === 'ended') {
      this.#facts = message.facts;
      running?.end(message.end);
    } else if (message.type === 'failed') {
      running?.options.stderr(encode(`sh: ${message.message}\n`));
      running?.end({ status: 1 });
    } else if (running)
      void answerQuestion(message, this.#services, running.options.signal, (answer) =>
        worker.postMessage(answer),
      );
  }

  #drop(worker: ShellWorker, end: ShellEnd): void {
    worker.terminate();
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.#facts = { ...this.#facts, status: end.status };
    this.#running?.end(end);
    this.#told?.(false);
  }
}
