import { counted } from '#ui/words';

/** How many errors TypeScript sees in code. */
export interface ProblemCount {
  /** Errors that keep the code from running. */
  readonly syntax: number;
  /** Errors with which the code still runs. */
  readonly type: number;
}

/** Counts errors by their kind. */
export function countProblems(errors: readonly { readonly kind: keyof ProblemCount }[]): ProblemCount {
  const syntax = errors.filter(({ kind }) => kind === 'syntax').length;
  return { syntax, type: errors.length - syntax };
}

/**
 * The errors in code, in words: `2 type errors`; empty if there are none. If there are syntax errors, only those are named,
 * since type errors in code that cannot be parsed are often not real.
 */
export function describeProblems({ syntax, type }: ProblemCount): string {
  if (syntax > 0) return counted(syntax, 'syntax error');
  return type > 0 ? counted(type, 'type error') : '';
}
