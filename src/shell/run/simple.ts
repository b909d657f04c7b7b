import { type Assigned, CommandProblem } from '../command.ts';
import { quoted } from '../expand/change-text.ts';
import { expandWords } from '../expand/expand.ts';
import type { Expansion } from '../expand/expansion.ts';
import type { SimpleCommand } from '../parse/tree.ts';
import { assign, expandAssignment } from './assign.ts';
import { encode } from './bytes.ts';
import { isExec } from './lines.ts';
import type { Streams } from './redirected.ts';
import { expansionOf } from './subshell.ts';
import type { Surroundings } from './surroundings.ts';
import { runWords } from './words.ts';

/** Runs a command by its name, with what stands before it. */
export async function runSimple(
  command: SimpleCommand,
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const { state } = with_;
  const how = expansionOf(streams, with_);
  state.beginCommand(command, with_.line);
  if (isExec(command.words, command.redirects))
    throw new CommandProblem(
      'exec: only a program in a file can lead all that follows elsewhere, outside of functions and loops',
      'Put the commands into braces: { aws s3 ls; date; } > file',
    );
  const words = await expandWords(command.words, how);
  if (words.length === 0) {
    for (const one of command.assignments) {
      const assigned = await expandAssignment(one, how);
      if (state.options.has('x') && typeof assigned.value === 'string')
        streams.stderr(encode(`+ ${assigned.name}=${traced(assigned.value)}\n`));
      assign(assigned, state);
      state.status = state.captured ?? state.status;
    }
    // Of `a=$(false)`, the status of what was asked for stays.
    return state.captured ?? 0;
  }
  const declared = command.declared && (await expandDeclared(command.declared, how));
  const args = [...words, ...(declared ?? []).map(textOf)];
  if (state.options.has('x')) streams.stderr(encode(`+ ${args.map(traced).join(' ')}\n`));
  const putBack = state.keep(command.assignments.map(({ name }) => name));
  try {
    for (const one of command.assignments) {
      assign(await expandAssignment(one, how), state);
      state.exported.add(one.name);
    }
    return await runWords(args, streams, with_, { declared });
  } finally {
    putBack();
    state.variables.put('_', { value: args.at(-1) });
  }
}

const traced = (text: string) => (/^[\w@%+=:,./-]+$/.test(text) ? text : quoted(text));

async function expandDeclared(
  declared: NonNullable<SimpleCommand['declared']>,
  how: Expansion,
): Promise<readonly (string | Assigned)[]> {
  const all: (string | Assigned)[] = [];
  for (const one of declared)
    if ('name' in one) all.push(await expandAssignment(one, how));
    else all.push(...(await expandWords([one], how)));
  return all;
}

function textOf(one: string | Assigned): string {
  if (typeof one === 'string') return one;
  const place = one.name + (one.index === undefined ? '' : `[${one.index}]`) + (one.isAppended ? '+=' : '=');
  return (
    place + (typeof one.value === 'string' ? one.value : `(${one.value.map(({ value }) => value).join(' ')})`)
  );
}
