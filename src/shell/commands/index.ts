import type { Commands, ShellCommand } from '../command.ts';
import { cp, mkdir, mv, rm, rmdir, touch } from './files.ts';
import { makeHelp } from './help.ts';
import { ls } from './list-files.ts';
import { date, split, tee } from './making.ts';
import { seq } from './seq.ts';
import {
  break_,
  cd,
  continue_,
  env,
  exit,
  export_,
  false_,
  makeWhich,
  pwd,
  read,
  set,
  sleep,
  true_,
  unset,
} from './of-the-shell.ts';
import { basename, dirname } from './path-parts.ts';
import { echo, printf } from './printing.ts';
import { cat, head, tac, tail, wc } from './reading.ts';
import { cut } from './cut.ts';
import { grep } from './grep.ts';
import { sort } from './sort.ts';
import { uniq } from './uniq.ts';
import { find } from './find.ts';
import { base64 } from './base64.ts';
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
      ...{ rm, mkdir, rmdir, touch, cp, mv, pwd, cd, env, export: export_, unset, read, set, sleep, exit },
      ...{ break: break_, continue: continue_ },
      ...{ true: true_, false: false_, ':': true_, test, '[': test },
      ...others,
    }),
  );
  for (const name of ['which', 'type', 'command'])
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
