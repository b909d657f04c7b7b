import { CommandProblem, Exit, Interrupted, LoopEnd, Return, type ShellCommand } from '../command.ts';
import { quoted } from '../expand/change-text.ts';
import { isInside } from '../run/functions.ts';

/** Does nothing for a while. */
export const sleep: ShellCommand = {
  usage: 'sleep SECONDS',
  summary: 'waits',
  run: async ({ args, signal }) => {
    const seconds = Number((args[0] ?? '').replace(/s$/, ''));
    if (args[0] === undefined || Number.isNaN(seconds) || seconds < 0)
      throw new CommandProblem(`invalid time interval '${args[0] ?? ''}'`, 'As in: sleep 2');
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (signal.aborted) throw new Interrupted();
    return 0;
  },
};

/** Ends the program. */
export const exit: ShellCommand = {
  usage: 'exit [STATUS]',
  summary: 'ends a program',
  run: ({ args, state, fail }) => {
    if (args[0] === undefined) throw new Exit(state.status, true);
    if (!isNumber(args[0])) fail(`${args[0]}: numeric argument required`);
    throw new Exit(isNumber(args[0]) ? Number(args[0]) & 255 : 2);
  },
};

/** Ends a function. */
export const return_: ShellCommand = {
  usage: 'return [STATUS]',
  summary: 'ends a function, or a program that source has read in',
  run: ({ args, state, fail }) => {
    const [status] = args;
    if (!isInside(state))
      throw new CommandProblem(
        "can only `return' from a function or sourced script",
        'exit ends a program.',
        2,
      );
    if (status !== undefined && !isNumber(status)) {
      fail(`${status}: numeric argument required`);
      throw new Return(2);
    }
    throw new Return(status === undefined ? state.status : Number(status) & 255);
  },
};

const isNumber = (text: string) => /^\s*[-+]?\d+\s*$/.test(text);

/** Forgets the first parameters. */
export const shift: ShellCommand = {
  usage: 'shift [COUNT]',
  summary: 'forgets $1, so that $2 becomes $1, and so on',
  run: ({ args, state, fail }) => {
    const count = Number(args[0] ?? 1);
    if (!isNumber(args[0] ?? '1')) return fail(`${args[0] ?? ''}: numeric argument required`);
    if (count < 0) return fail(`${count}: shift count out of range`);
    if (count > state.parameters.length) return 1;
    state.parameters = state.parameters.slice(count);
    return 0;
  },
};

/** Runs its words as a program. */
export const eval_: ShellCommand = {
  usage: 'eval TEXT…',
  summary: 'runs text as a program, in this shell',
  run: ({ args, evaluate }) => evaluate(args.join(' ')),
};

const keyOf = (signal: string) => (/^(?:EXIT|ERR)$/.test(signal) ? signal : `SIG${signal}`);
const signals = /^(?:SIG)?(?:EXIT|ERR|HUP|INT|QUIT|TERM|PIPE|USR1|USR2|ALRM|WINCH|TSTP|CONT|CHLD)$/i;

/** Has a program run at the end. */
export const trap: ShellCommand = {
  usage: 'trap PROGRAM EXIT, trap PROGRAM ERR, trap - EXIT',
  summary: 'runs a program at the end (EXIT), or where a command fails (ERR); - takes that back',
  run: ({ args, state: { traps }, print, fail }) => {
    const rest = args[0] === '--' ? args.slice(1) : args;
    const isPrinted = rest.length === 0 || rest[0] === '-p';
    if (isPrinted) {
      const inOrder = [...traps].sort(([one], [two]) => Number(two === 'EXIT') - Number(one === 'EXIT'));
      for (const [signal, program] of inOrder) print(`trap -- ${quoted(program)} ${signal}\n`);
      return 0;
    }
    // A signal alone is reset, as behind `-`.
    const [program = '-', ...names] = rest.length === 1 ? ['-', ...rest] : rest;
    let status = 0;
    for (const name of names) {
      const signal = name === '0' ? 'EXIT' : name.toUpperCase().replace(/^SIG/, '');
      if (/^(?:DEBUG|RETURN)$/.test(signal))
        status = fail(`${name}: is not here`, "EXIT and ERR are: trap 'echo done' EXIT");
      else if (!signals.test(signal) && !/^\d+$/.test(signal))
        status = fail(`${name}: invalid signal specification`);
      else if (program === '-') traps.delete(keyOf(signal));
      // Nothing sends the others: Ctrl+C ends all that runs.
      else traps.set(keyOf(signal), program);
    }
    return status;
  },
};

const endOfLoop = (name: string, goesOn: boolean, summary: string): ShellCommand => ({
  usage: `${name} [LOOPS]`,
  summary,
  run: ({ args }) => {
    throw new LoopEnd(goesOn, Math.max(1, Number(args[0] ?? 1)));
  },
});

/** Ends a loop. */
export const break_ = endOfLoop('break', false, 'ends a loop');

/** Begins the next turn of a loop. */
export const continue_ = endOfLoop('continue', true, 'begins the next turn of a loop');

const quiet = (status: number, summary: string, usage: string): ShellCommand => ({
  usage,
  summary,
  run: () => status,
});

/** Does nothing, well. */
export const true_ = quiet(0, 'does nothing, with exit code 0', 'true');

/** Does nothing, and fails. */
export const false_ = quiet(1, 'does nothing, with exit code 1', 'false');
