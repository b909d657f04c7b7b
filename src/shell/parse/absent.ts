import type { Grammar } from './grammar.ts';

/** What others have, and what does the same here. */
const absent: Readonly<Record<string, string>> = {
  select: 'select is not here, for nobody can type into a program; use for, or case "$1" in',
  coproc: 'coproc (running in the background) is not here; use a pipe, or a file between two commands',
};

/** @throws ShellSyntaxError where a command would begin that is not here. */
export function refuseAbsent(grammar: Grammar): void {
  for (const [word, why] of Object.entries(absent))
    if (grammar.keyword(word)) throw grammar.reader.refused(why);
}
