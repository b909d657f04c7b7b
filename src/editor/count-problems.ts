import { counted } from '#ui/words';

/** How many errors TypeScript sees in code. */
export interface ProblemCount {
  /** They keep it from running. */
  readonly syntax: number;
  /** They do not. */
  readonly type: number;
}

/** Counts errors by their kind. */
export function countProblems(errors: readonly { readonly kind: keyof ProblemCount }[]): ProblemCount {
  const syntax = errors.filter(({ kind }) => kind === 'syntax').length;
  return { syntax, type: errors.length - syntax };
}

/**
 * The errors in code, as a reader counts them: `2 type errors`; nothing when there are none. What looks like a wrong type
 * in code that cannot be read yet often is none, so syntax errors are told alone.
 */
export function describeProblems({ syntax, type }: ProblemCount): string {
  if (syntax > 0) return counted(syntax, 'syntax error');
  return type > 0 ? counted(type, 'type error') : '';
}
