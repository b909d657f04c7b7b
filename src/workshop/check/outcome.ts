/** How good what was checked is: all works, it works with limits, or something does not work. */
export type Grade = 'good' | 'limited' | 'bad';

/** What one check has found, in plain words. */
export interface Outcome {
  readonly grade: Grade;
  /** What was found: one sentence. */
  readonly found: string;
  /** What to do; empty where nothing is to be done. */
  readonly todo?: string;
}

/** A kind of thing that is looked at. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** Rejects or takes too long where something is so broken that it cannot be looked at. */
  readonly look: () => Promise<Outcome>;
}

/** What is said in large letters when all checks have ended. */
export function summaryOf(grades: readonly Grade[]): { readonly grade: Grade; readonly text: string } {
  if (grades.includes('bad')) return { grade: 'bad', text: 'This computer is not ready' };
  if (grades.includes('limited')) return { grade: 'limited', text: 'This computer is ready, with limits' };
  return { grade: 'good', text: 'This computer is ready' };
}

/** What an instructor can be given: one line for each check. */
export function reportOf(
  summary: string,
  results: readonly { readonly title: string; readonly outcome: Outcome }[],
): string {
  const marks: Readonly<Record<Grade, string>> = { good: 'ok', limited: 'limited', bad: 'FAILED' };
  const lines = results.map(({ title, outcome: { grade, found, todo } }) =>
    [`${title}: ${marks[grade]}. ${found}`, todo].filter(Boolean).join(' '),
  );
  return [summary, ...lines].join('\n');
}

/** The outcome of a check that failed in a way of its own, or took too long. */
export async function lookWithin(check: Check, seconds: number, whenBroken: Outcome): Promise<Outcome> {
  let timer = 0;
  const late = new Promise<Outcome>((resolve) => {
    timer = window.setTimeout(() => resolve(whenBroken), seconds * 1_000);
  });
  try {
    return await Promise.race([check.look().catch(() => whenBroken), late]);
  } finally {
    clearTimeout(timer);
  }
}
