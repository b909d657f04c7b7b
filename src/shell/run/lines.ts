import { Exit, LineEnd } from '../command.ts';
import type { List, Redirect, Script, Word } from '../parse/tree.ts';
import { redirected, type Streams } from './redirected.ts';
import { expansionOf } from './subshell.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a program from its start to its end: `exec > file` leads all that follows elsewhere. */
export async function runProgram(script: Script, streams: Streams, with_: Surroundings): Promise<number> {
  const at = script.findIndex(leadsElsewhere);
  const redirects = script[at]?.first.commands[0]?.redirects;
  if (!redirects) return runLines(script, streams, with_);
  await runLines(script.slice(0, at), streams, with_);
  return redirected(redirects, streams, expansionOf(streams, with_), (own) => {
    with_.state.status = 0;
    return runProgram(script.slice(at + 1), own, with_);
  });
}

function leadsElsewhere({ first, rest }: List): boolean {
  const [command] = first.commands;
  if (rest.length > 0 || first.commands.length > 1 || command?.kind !== 'simple') return false;
  return isExec(command.words, command.redirects);
}

/** Whether it is `exec` without a command. */
export function isExec(words: readonly Word[], redirects: readonly Redirect[]): boolean {
  const [part, ...more] = words[0] ?? [];
  const isNamed = words.length === 1 && more.length === 0 && part?.kind === 'text' && part.text === 'exec';
  return isNamed && redirects.length > 0;
}

/** Runs a program line by line: where a line cannot be expanded, it goes on with the next. */
export async function runLines(script: Script, streams: Streams, with_: Surroundings): Promise<number> {
  for (let left = script; ;) {
    const next = left.findIndex(({ isFirstOnLine }, index) => index > 0 && isFirstOnLine);
    const line = next === -1 ? left : left.slice(0, next);
    try {
      await with_.runScript(line, streams, with_);
    } catch (error) {
      if (!(error instanceof LineEnd)) throw error;
      with_.state.status = 1;
      if (with_.state.options.has('e')) throw new Exit(1);
    }
    if (next === -1) return with_.state.status;
    left = left.slice(next);
  }
}
