import { CommandProblem } from '#shell';
import type { TextToolName } from './tools.ts';

/** What a command of the library is called with, and what is done beside it. */
export interface Mended {
  readonly args: readonly string[];
  /** What the name of a copy ends with, of each file that is written: `sed -i.bak`. */
  readonly backup?: string;
}

/** Variables of `awk` that the library takes from a program only, and not from `-v`. */
const ofAwk = /^(?:FS|OFS|ORS|RS|SUBSEP|OFMT|CONVFMT)=/;

/**
 * Sees to what the library leaves out without a word.
 *
 * @throws CommandProblem for what cannot be mended.
 */
export function mendArguments(name: TextToolName, args: readonly string[]): Mended {
  if (name === 'awk') return { args: mendAwk(args) };
  if (name === 'sed') return mendSed(args);
  if (name === 'expr' && (args.includes(':') || args.includes('match')))
    throw new CommandProblem('patterns are not here', 'Use [[ … =~ … ]], or sed.', 2);
  return { args };
}

/** `awk -v OFS=, PROGRAM` becomes `awk 'BEGIN { OFS = "," } PROGRAM'`. */
function mendAwk(args: readonly string[]): readonly string[] {
  const left: string[] = [];
  let begin = '';
  for (let at = 0; at < args.length; at += 1) {
    const [, flag, value] = /^-([vFf])([^]*)$/.exec(args[at] ?? '') ?? [];
    if (flag === undefined) return [...left, ...withStart(begin, args.slice(at))];
    const given = value === '' ? (args[(at += 1)] ?? '') : (value ?? '');
    if (flag === 'v' && ofAwk.test(given)) {
      const [variable = '', ...text] = given.split('=');
      begin += `${variable} = "${text.join('=').replaceAll('"', String.raw`\"`)}"; `;
    } else left.push(`-${flag}`, given);
  }
  return left;
}

function withStart(begin: string, [program = '', ...files]: readonly string[]): readonly string[] {
  return begin === '' ? [program, ...files] : [`BEGIN { ${begin}} ${program}`, ...files];
}

function mendSed(args: readonly string[]): Mended {
  const at = args.findIndex((arg) => /^(?:-i.|--in-place=.)/.test(arg));
  const [, backup] = /^(?:-i|--in-place=)(.+)$/.exec(args[at] ?? '') ?? [];
  return backup === undefined ? { args } : { args: args.with(at, '-i'), backup };
}
