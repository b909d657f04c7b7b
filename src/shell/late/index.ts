import type { ShellCommand } from '../command.ts';
import { column } from '../commands/column.ts';
import { diff } from '../commands/diff.ts';
import { getopts } from '../commands/getopts.ts';
import { mapfile } from '../commands/mapfile.ts';
import { mktemp } from '../commands/mktemp.ts';
import { nl } from '../commands/nl.ts';
import { paste } from '../commands/paste.ts';
import { lateFacts } from './facts.ts';
import { md5sum, sha256sum } from '../commands/sums.ts';

/** Commands of the shell that many readers never call: they are loaded with those of the library. */
export const lateCommands = {
  diff,
  nl,
  column,
  paste,
  md5sum,
  sha256sum,
  mapfile,
  readarray: { ...mapfile, ...lateFacts.readarray },
  getopts,
  mktemp,
} as const satisfies Readonly<Record<string, ShellCommand>>;
