import { CommandProblem } from '#shell';
import type { TextToolName } from '../tools.ts';
import { mendAwk } from './awk.ts';
import { mendSed } from './sed.ts';

/** What a command of the library is called with, and what is done beside it. */
export interface Mended {
  readonly args: readonly string[];
  /** What the name of a copy ends with, of each file that is written: `sed -i.bak`. */
  readonly backup?: string;
}

/**
 * Sees to what the library leaves out, or does otherwise, without a word: `src/terminal/text-tools/text-tools.test.ts` compares.
 *
 * @param read Reads a file that has a program.
 * @throws CommandProblem for what cannot be mended.
 */
export async function mendArguments(
  name: TextToolName,
  args: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<Mended> {
  if (name === 'awk') return { args: await mendAwk(args, read) };
  if (name === 'sed') return mendSed(args);
  if (name === 'expr' && (args.includes(':') || args.includes('match')))
    throw new CommandProblem('patterns are not here', 'Use [[ … =~ … ]], or sed.', 2);
  return { args };
}
