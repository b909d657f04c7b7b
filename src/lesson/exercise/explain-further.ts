import { type CodeProblem, problemsOf } from '#editor';
import type { FinishedRun } from '#run';

/** How many type errors are named: the first ones, which often cause the others. */
const most = 2;

/**
 * What else may explain that a check has failed, in sentences for a person: what TypeScript says about the code, and calls
 * that were still going on when the program had reached its end.
 *
 * @param fileName The name of the block's file.
 */
export async function explainFurther(
  { notices }: FinishedRun,
  code: string,
  fileName: string,
): Promise<readonly string[]> {
  // Where TypeScript cannot be loaded there is nothing to say of types.
  const problems = fileName.endsWith('.ts') ? await problemsOf(code, fileName).catch(() => []) : [];
  const inFlight = notices.find(({ kind }) => kind === 'in-flight');
  return [
    ...problems.slice(0, most).map(describeProblem),
    ...(inFlight === undefined
      ? []
      : [
          `When the last line of your program was done, \`${inFlight.what}\`${atLine(inFlight.position?.line)} was still under way. Does something have to wait for it with \`await\`?`,
        ]),
  ];
}

/**
 * A type error, in words for a person.
 *
 * @example 'TypeScript sees in line 12: there is no `prefix` here. Do you mean `Prefix`, with a capital P?'
 */
export function describeProblem({ line, message }: CodeProblem): string {
  const seen = `TypeScript sees a problem in line ${line}`;
  const [, given = '', meant = ''] =
    /'([^']+)' does not exist [^]*Did you mean (?:to write )?'([^']+)'/.exec(message) ?? [];
  if (meant === '') return `${seen}: ${message.split('\n')[0] ?? ''}`;
  const isCase = given.toLowerCase() === meant.toLowerCase();
  return `${seen}: there is no \`${given}\` here. Do you mean \`${meant}\`${isCase ? capitals(given, meant) : ''}?`;
}

function capitals(given: string, meant: string): string {
  const letter = Array.from(meant).find((one, index) => one !== given[index]) ?? '';
  return letter === letter.toLowerCase() ? `, with a small ${letter}` : `, with a capital ${letter}`;
}

function atLine(line: number | undefined): string {
  return line === undefined ? '' : ` of line ${line}`;
}
