import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { calculateText, keyOf } from '../expand/calculate-text.ts';
import { functionKey } from '../run/state.ts';

/** Prints what commands are given. */
export const env: ShellCommand = {
  usage: 'env',
  summary: 'prints the variables that commands are given, such as the keys of the AWS CLI',
  run: ({ state, print }) => {
    for (const [name, value] of Object.entries(state.environment)) print(`${name}=${value}\n`);
    return 0;
  },
};

/** Forgets a variable, or a function. */
export const unset: ShellCommand = {
  usage: 'unset [-v] [-f] NAME…',
  summary: 'forgets variables, or functions (-f); of an array, an item: unset "list[1]"',
  run: (call) => {
    const names = call.args.filter((arg) => !/^-[fv]+$/.test(arg));
    for (const name of names) {
      if (call.args[0] === '-f') unsetFunction(call, name);
      else if (!unsetVariable(call, name) && call.args[0] !== '-v') unsetFunction(call, name);
    }
    return 0;
  },
};

function unsetFunction({ state }: Call, name: string): void {
  state.functions.delete(name);
  state.exported.delete(functionKey(name));
}

function unsetVariable({ state }: Call, written: string): boolean {
  const { variables } = state;
  const [, name = written, index] = /^(\w+)\[(.+)\]$/.exec(written) ?? [];
  if (!variables.lookUp(name)) return false;
  if (index === undefined || index === '@' || index === '*') variables.delete(name);
  else variables.delete(name, keyOf(name, index, state));
  if (index === undefined) state.exported.delete(name);
  return true;
}

/** Calculates. */
export const let_: ShellCommand = {
  usage: 'let CALCULATION…, as in let "x = x + 1"',
  summary: 'calculates, as (( )) does; $(( )) is the value',
  run: ({ args, state }) => {
    if (args.length === 0) throw new CommandProblem('expression expected', 'As in: let x=x+1');
    return Number(args.map((arg) => calculateText(arg, state)).at(-1) === 0n);
  },
};
