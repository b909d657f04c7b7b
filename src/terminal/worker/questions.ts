import { type Call, CommandProblem, type FolderAccess, type ShellCommand } from '#shell';
import type { FromPage, PageCommandFacts, Question, Refusal } from './messages.ts';

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly call?: Call | undefined;
}

/** What the worker asks the page for, and what it hears of that. */
export class Questions {
  readonly #send: (question: Question & { readonly id: number }) => void;
  readonly #asked = new Map<number, Asked>();
  #lastId = 0;

  constructor(send: (question: Question & { readonly id: number }) => void) {
    this.#send = send;
  }

  /** The reader's folder, which is the page's. */
  readonly folder: FolderAccess = {
    readFile: (...parameters) => this.#file('readFile', parameters),
    writeFile: (...parameters) => this.#file('writeFile', parameters),
    readdir: (...parameters) => this.#file('readdir', parameters),
    mkdir: (...parameters) => this.#file('mkdir', parameters),
    rmdir: (...parameters) => this.#file('rmdir', parameters),
    stat: (...parameters) => this.#file('stat', parameters),
    unlink: (...parameters) => this.#file('unlink', parameters),
    removeAll: (...parameters) => this.#file('removeAll', parameters),
    rename: (...parameters) => this.#file('rename', parameters),
  };

  /** Commands that the page does, by their names. */
  commands(facts: readonly PageCommandFacts[]): Readonly<Record<string, ShellCommand>> {
    return Object.fromEntries(
      facts.map(({ name, usage, summary }) => [name, { usage, summary, run: (call) => this.#command(call) }]),
    );
  }

  /** Takes an answer of the page's, or a part of it. */
  hear(message: Extract<FromPage, { readonly id: number }>): void {
    const asked = this.#asked.get(message.id);
    if (message.type === 'printed')
      (message.stream === 1 ? asked?.call?.stdout : asked?.call?.stderr)?.(message.bytes);
    else if (message.type === 'problem') asked?.call?.fail(message.problem, message.hint);
    else {
      this.#asked.delete(message.id);
      if (message.type === 'answer') asked?.resolve(message.value);
      else asked?.reject(errorOf(message.why));
    }
  }

  #ask(question: Question, call?: Call): Promise<unknown> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject, call });
      this.#send({ id, ...question });
    });
  }

  #file<Method extends keyof FolderAccess>(
    method: Method,
    parameters: Parameters<FolderAccess[Method]>,
  ): ReturnType<FolderAccess[Method]> {
    // The page does this very method.
    return this.#ask({ type: 'file', method, parameters }) as ReturnType<FolderAccess[Method]>;
  }

  async #command(call: Call): Promise<number> {
    const { name, args, stdin, state } = call;
    const { folder, environment } = state;
    return Number(await this.#ask({ type: 'command', name, args, stdin, folder, environment }, call));
  }
}

function errorOf({ message, code, hint, status }: Refusal): Error {
  return status === undefined
    ? Object.assign(new Error(message), { code })
    : new CommandProblem(message, hint, status);
}
