import { positionOf } from '../offsets.ts';
import { askLanguage } from './language-client.ts';
import type { Problem } from './protocol.ts';

/** An error that TypeScript finds in a program, with its place; lines and columns from 1. */
export interface CodeProblem {
  readonly kind: Problem['kind'];
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** TypeScript's number for it, `2561`; 0 for what this site adds. */
  readonly code: number;
}

let count = 0;

/** The errors of a program that no editor holds. Rejects with `LanguageUnavailable` when TypeScript cannot be loaded. */
export async function problemsOf(code: string, name: string): Promise<readonly CodeProblem[]> {
  count += 1;
  // A folder of its own: programs see the files beside them.
  const path = `/asked/${count}/${name}`;
  const problems = await askLanguage('problems', { path, code });
  askLanguage('forget', path).catch(() => undefined);
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
