import { type Assigned, type Call, CommandProblem, LineProblem, type ShellCommand } from '../command.ts';
import { assign } from '../run/assign.ts';
import { functionKey } from '../run/state.ts';
import { printDeclared } from './declared.ts';

const hints: Readonly<Record<string, string>> = {
  n: 'In the place of a name for a name: ${!name} reads it, and printf -v "$name" %s "$value" sets it.',
  l: 'In the place of it: ${name,,}',
  u: 'In the place of it: ${name^^}',
};

/** @param always The options that the command has by itself. */
function declaring(usage: string, summary: string, always = ''): ShellCommand {
  return {
    usage,
    summary,
    run: (call) => {
      const given = call.declared ?? call.args;
      const { letters, taken, rest } = readLetters(given, call.name);
      if (call.name === 'local' && !call.state.levels.some(({ isFunction }) => isFunction))
        return call.fail('can only be used in a function');
      if (/[fFp]/.test(letters) || (rest.length === 0 && call.name !== 'local'))
        return printOrExport(call, letters + always, rest);
      let status = 0;
      for (const one of rest) {
        try {
          declare(call, toAssigned(one), letters + always, taken);
        } catch (error) {
          if (!(error instanceof LineProblem)) throw error;
          status = call.fail(error.message);
        }
      }
      return status;
    },
  };
}

/** Those that are switched on, and those that are taken back, as with `+x`. */
function readLetters(given: readonly (string | Assigned)[], command: string) {
  const known = command === 'export' ? 'fnp' : 'aAirxgfFp';
  let [letters, taken, at] = ['', '', 0];
  for (let one = given[at]; typeof one === 'string' && /^[-+][A-Za-z]+$/.test(one); one = given[(at += 1)]) {
    const unknown = Array.from(one.slice(1)).find((letter) => !known.includes(letter));
    if (unknown !== undefined)
      throw new CommandProblem(
        `-${unknown}: is not here`,
        hints[unknown] ?? `help ${command} says what it takes.`,
        2,
      );
    if (one.startsWith('-')) letters += one.slice(1).replace('n', '');
    if (one.startsWith('+') || one.includes('n')) taken += one.slice(1).replace('n', 'x');
  }
  if (given[at] === '--') at += 1;
  return { letters, taken, rest: given.slice(at) };
}

function toAssigned(
  one: string | Assigned,
): Assigned | { readonly name: string; readonly value?: undefined } {
  if (typeof one !== 'string') return one;
  const [, name, index, sign, value = ''] =
    /^([A-Za-z_]\w*)(?:\[([^\]]+)\])?(?:(\+?=)([^]*))?$/.exec(one) ?? [];
  if (name === undefined)
    throw new CommandProblem(
      `\`${one}': not a valid identifier`,
      'No blanks around =, as in export AWS_REGION=eu-west-1',
    );
  return sign === undefined ? { name } : { name, index, isAppended: sign === '+=', value };
}

function declare(
  { name: command, state }: Call,
  one: ReturnType<typeof toAssigned>,
  letters: string,
  taken: string,
): void {
  const { name } = one;
  const { variables, exported } = state;
  const isLocal = command === 'local' || /^(?:declare|typeset)$/.test(command);
  if (variables.lookUp(name)?.isReadonly && (one.value !== undefined || isLocal))
    throw new LineProblem(`${name}: readonly variable`);
  if (isLocal && !letters.includes('g')) state.hide(name);
  const known = variables.lookUp(name) ?? {};
  const isArray = /[aA]/.test(letters) && typeof known.value !== 'object';
  variables.put(name, {
    ...known,
    ...(isArray && one.value === undefined && { value: new Map(variables.items(name)) }),
    ...(letters.includes('A') && {
      isAssociative: true,
      value: new Map(isArray ? [] : variables.items(name)),
    }),
    ...(letters.includes('i') && { isInteger: true }),
    ...(taken.includes('i') && { isInteger: false }),
  });
  if (one.value !== undefined) assign(one, state);
  if (letters.includes('r')) variables.put(name, { ...variables.lookUp(name), isReadonly: true });
  if (letters.includes('x')) exported.add(name);
  if (taken.includes('x')) exported.delete(name);
}

function printOrExport(call: Call, letters: string, rest: readonly (string | Assigned)[]): number {
  const { state } = call;
  const names = rest.map((one) => toAssigned(one).name);
  if (!letters.includes('x') || !letters.includes('f') || names.length === 0)
    return printDeclared(call, letters, names);
  for (const name of names) {
    if (!state.functions.has(name)) return call.fail(`${name}: not a function`);
    state.exported.add(functionKey(name));
  }
  return 0;
}

/** Gives a variable to commands. */
export const export_ = declaring(
  'export NAME[=VALUE]…, export -f FUNCTION, export -n NAME',
  'gives a variable to the commands that follow, such as export AWS_REGION=eu-west-1',
  'x',
);

/** Says what a variable is. */
export const declare_ = declaring(
  'declare [-a] [-A] [-i] [-r] [-x] [-g] [-p] NAME[=VALUE]…',
  'makes a variable, as declare -A sizes: an array whose items have names; in a function, one of its own',
);

/** Makes a variable of a function's own. */
export const local = declaring(
  'local [-a] [-A] [-i] [-r] NAME[=VALUE]…',
  'makes a variable of a function’s own, which is as it was before when the function returns',
);

/** Has a variable keep its value. */
export const readonly_ = declaring('readonly NAME[=VALUE]…', 'has a variable keep its value', 'r');
