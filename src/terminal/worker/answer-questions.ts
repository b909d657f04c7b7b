import {
  type Call,
  CommandProblem,
  encode,
  type FolderAccess,
  type ShellCommand,
  ShellFiles,
  ShellState,
} from '#shell';
import type { FromPage, FromWorker, PageCall, Refusal } from './messages.ts';

/** What the page does for a shell in a worker. */
export interface PageServices {
  readonly folder: FolderAccess;
  readonly commands: Readonly<Record<string, ShellCommand>>;
}

/** Answers what a shell in a worker asks for; a command ends when `signal` is aborted. */
export async function answerQuestion(
  question: Extract<FromWorker, { readonly id: number }>,
  { folder, commands }: PageServices,
  signal: AbortSignal,
  send: (message: FromPage) => void,
): Promise<void> {
  const { id } = question;
  try {
    const value =
      question.type === 'file'
        ? await (folder[question.method] as (...parameters: readonly unknown[]) => Promise<unknown>)(
            ...question.parameters,
          )
        : await commands[question.name]?.run(callOf(question, id, { folder, signal, send }));
    send({ type: 'answer', id, value });
  } catch (error) {
    send({ type: 'refusal', id, why: refusalOf(error) });
  }
}

function callOf(
  { name, args, stdin, folder, environment }: PageCall,
  id: number,
  with_: {
    readonly folder: FolderAccess;
    readonly signal: AbortSignal;
    readonly send: (message: FromPage) => void;
  },
): Call {
  const { signal, send } = with_;
  const printed = (stream: 1 | 2) => (bytes: Uint8Array) => send({ type: 'printed', id, stream, bytes });
  const stdout = printed(1);
  return {
    ...{ name, args, stdin, signal, stdout },
    stderr: printed(2),
    files: new ShellFiles(with_.folder),
    state: new ShellState(environment, folder),
    print: (text) => stdout(encode(text)),
    fail: (problem, hint) => {
      send({ type: 'problem', id, problem, ...(hint !== undefined && { hint }) });
      return 1;
    },
    run: () => Promise.reject(new Error(`${name} calls no other command.`)),
    evaluate: () => Promise.reject(new Error(`${name} runs no program.`)),
  };
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message } = error;
  if (error instanceof CommandProblem) return { message, hint: error.hint, status: error.status };
  return { message, code: 'code' in error ? String(error.code) : undefined };
}
