import type { ShellState } from './state.ts';

/** Those that the shell itself knows the value of, whatever is put into them. */
const own: Readonly<Record<string, (state: ShellState) => string | undefined>> = {
  '?': ({ status }) => String(status),
  '#': ({ parameters }) => String(parameters.length),
  $: () => '1',
  '!': () => '',
  '-': ({ options }) => {
    const letters = [...options, 'h', 'B'].filter((option) => option.length === 1);
    // Capital letters stand last.
    return [...letters.filter((one) => one >= 'a').sort(), ...letters.filter((one) => one < 'a').sort()].join(
      '',
    );
  },
  '0': ({ name }) => name,
  RANDOM: () => String(Math.floor(Math.random() * 32_768)),
  SECONDS: ({ began }) => String(Math.floor((Date.now() - began) / 1000)),
  EPOCHSECONDS: () => String(Math.floor(Date.now() / 1000)),
  LINENO: ({ line }) => String(line),
  BASH_COMMAND: ({ command }) => command,
  BASHPID: () => '1',
  PWD: ({ folder }) => folder,
  OLDPWD: ({ formerFolder }) => formerFolder,
};

/** What others have at the start. */
const given: Readonly<Record<string, string>> = {
  ...{ UID: '1000', EUID: '1000', PPID: '0', SHLVL: '1', HOSTNAME: 'learn-s3', OSTYPE: 'linux-gnu' },
  ...{ BASH: '/bin/bash', BASH_VERSION: '5.2.15(1)-release', OPTERR: '1' },
};

/**
 * The text of a variable or parameter; `undefined` where it is not set.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html
 */
export function valueOf(name: string, state: ShellState, key?: number | string): string | undefined {
  if (Object.hasOwn(own, name)) return own[name]?.(state);
  if (/^\d+$/.test(name)) return state.parameters[Number(name) - 1];
  const list = listOf(name, state);
  if (list) return list[Number(key ?? 0)];
  const value = state.variables.get(name, key);
  return value === undefined && Object.hasOwn(given, name) && key === undefined ? given[name] : value;
}

/** What is in an array, by its indexes or keys. */
export function itemsOf(name: string, state: ShellState): ReadonlyMap<number | string, string> {
  const list = listOf(name, state);
  return list ? new Map(list.entries()) : state.variables.items(name);
}

/** Arrays that the shell itself knows. */
function listOf(name: string, state: ShellState): readonly string[] | undefined {
  const { levels } = state;
  if (name === 'BASH_VERSINFO') return ['5', '2', '15', '1', 'release', 'x86_64-pc-linux-gnu'];
  if (name === 'PIPESTATUS') return state.statuses.map(String);
  if (name === 'BASH_SOURCE') return [levels.findLast(({ isFunction }) => !isFunction)?.name ?? state.name];
  if (name !== 'FUNCNAME' || levels.length === 0) return undefined;
  return [...levels.map((level) => (level.isFunction ? level.name : 'source')).reverse(), 'main'];
}
