import { positionOf } from '../offsets.ts';
import { askLanguage } from './language-client.ts';
import type { Problem } from './protocol.ts';

/** An error that TypeScript finds in a program. Lines and columns count from 1. */
export interface CodeProblem {
  readonly kind: Problem['kind'];
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** TypeScript's number for the error, such as `2561`; 0 for errors that this site adds. */
  readonly code: number;
}

let count = 0;

/** A file of a program, with a name instead of a path. */
export interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/**
 * The errors of a file that no editor holds. Rejects with `LanguageUnavailable` if TypeScript cannot be loaded.
 *
 * @param beside The other files of the program.
 */
export async function problemsOf(
  code: string,
  name: string,
  beside: readonly CodeFile[] = [],
): Promise<readonly CodeProblem[]> {
  count += 1;
  const folder = `/asked/${count}`;
  const files = beside.map((file) => ({ path: `${folder}/${file.name}`, code: file.code }));
  const path = `${folder}/${name}`;
  if (files.length > 0) await askLanguage('share', folder, [...files, { path, code }]);
  const problems = await askLanguage('problems', { path, code });
  for (const file of [...files, { path }]) askLanguage('forget', file.path).catch(() => undefined);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({
      kind: problem.kind,
      ...placeIn(code, problem.start),
      message: problem.message,
      code: problem.code,
    }));
}

function placeIn(code: string, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = positionOf(code, offset);
  return { line, column };
}
