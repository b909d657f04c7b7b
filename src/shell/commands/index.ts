import type { Commands, ShellCommand } from '../command.ts';
import { cp, mkdir, mv, rm, rmdir, touch } from './files.ts';
import { makeHelp } from './help.ts';
import { ls } from './list-files.ts';
import { date, split, tee } from './making.ts';
import { seq } from './seq.ts';
import { break_, continue_, eval_, exit, false_, return_, shift, sleep, trap, true_ } from './control.ts';
import { declare_, export_, local, readonly_ } from './declare.ts';
import { cd, pwd } from './folders.ts';
import { basename, dirname } from './path-parts.ts';
import { echo, printf } from './printing.ts';
import { cat, head, tac, tail, wc } from './reading.ts';
import { cut } from './cut.ts';
import { grep } from './grep.ts';
import { sort } from './sort.ts';
import { uniq } from './uniq.ts';
import { find } from './find.ts';
import { base64 } from './base64.ts';
import { read } from './read.ts';
import { set, shopt } from './set.ts';
import { env, let_, unset } from './variables.ts';
import { makeWhich } from './which.ts';
import { test } from './condition.ts';
import { tr } from './translate.ts';
import { xargs } from './xargs.ts';

/** The commands of the shell itself, and `others` beside them. */
export function createCommands(others: Readonly<Record<string, ShellCommand>> = {}): Commands {
  const commands = new Map<string, ShellCommand>(
    Object.entries({
      ...{ ls, cat, tac, head, tail, wc, grep, sort, uniq, cut },
      ...{ tr, tee, split, find, xargs },
      ...{ base64, basename, dirname, echo, printf, seq, date },
      ...{ rm, mkdir, rmdir, touch, cp, mv, pwd, cd, env, unset, read, set, shopt, shift, sleep, exit },
      ...{ export: export_, local, declare: declare_, typeset: declare_, readonly: readonly_, let: let_ },
      ...{ break: break_, continue: continue_, return: return_, eval: eval_, trap },
      ...{ true: true_, false: false_, ':': true_, test, '[': test },
      ...others,
    }),
  );
  for (const name of ['which', 'type', 'command', 'hash'])
    commands.set(
      name,
      makeWhich(() => commands),
    );
  commands.set(
    'help',
    makeHelp(() => commands),
  );
  return commands;
}
