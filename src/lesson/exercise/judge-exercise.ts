import type { Seed } from '#connections';
import { type CheckModule, judge, type Point, type Verdict } from '../check.ts';
import { describeNotices } from '#run/notices';
import type { Attempt, TryIn } from '#run';
import { countOf } from '#ui/words';
import { stoppedPoint } from './stopped-point.ts';

/** A verdict on an exercise. */
export interface ExerciseVerdict extends Verdict {
  /** What was different, in words that follow “where”; `undefined` for the account that the reader sees. */
  readonly where?: string;
  /** Whether the program is right, and fails only because of what earlier runs left in the account. */
  readonly isHinderedByLeftovers?: boolean;
}

/** What a program is judged by, in addition to its check. */
export interface JudgingRules {
  /** What the lesson's account begins with. */
  readonly seed?: Seed;
  /** How many requests the program may send on the lesson's account. */
  readonly most?: number | undefined;
}

/** What is known about the run that the reader has seen. */
export interface SeenAttempt extends Attempt {
  /** Whether conditions, such as lost connections, were on: they may be the cause of a failure. */
  readonly hasConditions?: boolean;
  /** Whether it took place on a real connection, whose account is not to be reset. */
  readonly isReal?: boolean;
}

const newAccount = 'the account is new and empty';
const seededAccount = 'the account is as it is when the lesson begins';

/**
 * Judges a program: by the run that the reader has seen; on a new account, where nothing that earlier runs left can help
 * or hinder it; and under each variation of the exercise, in order, until one is not passed.
 */
export async function judgeExercise(
  { default: check, variations = [] }: CheckModule,
  seen: SeenAttempt,
  tryIn: TryIn,
  { seed = [], most }: JudgingRules = {},
): Promise<ExerciseVerdict> {
  const inSight = await verdictOn(seen, check);
  const fresh = await tryIn({});
  const onNew = await verdictOn(fresh, check);
  if (!onNew.passed) {
    // When both fail, the new account's verdict is the clearer one, free of earlier runs. But on a real S3, what it said counts.
    if (!inSight.passed && (seen.isReal || fresh.isLate)) return inSight;
    return inSight.passed ? { ...onNew, where: seed.length > 0 ? seededAccount : newAccount } : onNew;
  }
  if (!inSight.passed) return seen.isReal ? inSight : hindered(inSight, seen);

  const points: Point[] = [...inSight.points];
  if (most !== undefined) {
    const point = countPoint(fresh, most);
    if (!point.ok) return { passed: false, points: [...points, point] };
    points.push(point);
  }
  for (const variation of variations) {
    const { where } = variation;
    const attempt = await tryIn(variation);
    const verdict = await verdictOn(attempt, variation.check, variation.mayStop);
    if (!verdict.passed) return { ...verdict, where };
    const count = variation.most === undefined ? undefined : countPoint(attempt, variation.most);
    if (count && !count.ok) return { passed: false, points: [count], where };
    points.push({ ok: true, message: `It is also right where ${where}.` });
  }
  return { passed: true, points };
}

async function verdictOn(attempt: Attempt, check: CheckModule['default'], mayStop = false): Promise<Verdict> {
  const failed = (message: string): Verdict => ({ passed: false, points: [{ ok: false, message }] });
  if (attempt.isLate) return failed('Your program did not come to its end within ten seconds.');
  // When an error has stopped the program, nothing is said about what it did before: the error comes first.
  if (attempt.error && !mayStop) return failed(stoppedPoint(attempt.error, attempt.requests));
  const verdict = await judge(check, attempt);
  const forgotten = describeNotices(attempt.notices);
  // When a program did not await its calls, the check has seen an unfinished state: the missing `await` is the point to make.
  return verdict.passed || forgotten === '' ? verdict : failed(forgotten);
}

/** Counts the requests of the run on a new account, where neither leftovers of earlier runs nor conditions add to them. */
function countPoint({ requests: { length } }: Attempt, most: number): Point {
  if (length <= most) return { ok: true, message: `It takes ${countOf(length, 'request')}.` };
  return {
    ok: false,
    message: `It is right, but it takes ${countOf(length, 'request')}. ${most} are enough.`,
    cure: 'Open Requests in the workbench: which of them ask for what an earlier answer has told already?',
  };
}

function hindered({ points }: Verdict, { hasConditions = false }: SeenAttempt): ExerciseVerdict {
  const why = points.find(({ ok }) => !ok)?.message ?? '';
  if (hasConditions) {
    const message = `Your program is right, but Conditions are on, and this time they were in its way. Check again, or switch them off. ${why}`;
    return { passed: false, points: [{ ok: false, message }] };
  }
  const message = `Your program is right on a new account. It does not work on this one, because of what earlier runs or the workbench left in it. ${why}`;
  return { passed: false, points: [{ ok: false, message }], isHinderedByLeftovers: true };
}
