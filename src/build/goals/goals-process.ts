/**
 * Runs the solutions of exercises twice and reports what each leads to. It is a process of its own because programs print and
 * change the working directory, and because the clock is moved between the two runs.
 */
import { join } from 'node:path';
import { compiledFolder } from '#build/node';
import { openTrialAccount } from '#connections';
import { commonGoal, type Goal } from '#lesson/goal';
import { isReachedAtStart, runSolution, type Solved } from './run-solution.ts';

/** What this process sends: `ready` once it can be asked, then its answer. */
export type GoalsAnswer =
  | { readonly goals: Readonly<Record<string, Goal>> }
  | { readonly problem: string }
  | 'ready';

/** How much later the second run happens: in another year, month, day, hour, minute and second. */
const later = (((400 * 24 + 5) * 60 + 7) * 60 + 11) * 1_000 + 13;

// The line in an author's program is below the SDK's own frames.
Error.stackTraceLimit = 50;
Object.assign(process.env, (await openTrialAccount({})).environment, {
  AWS_CONFIG_FILE: join(compiledFolder, 'no-config'),
  AWS_SHARED_CREDENTIALS_FILE: join(compiledFolder, 'no-credentials'),
});

process.on('message', (exercises: readonly Solved[]) => {
  const answer: Promise<GoalsAnswer> = makeGoals(exercises).then(
    (goals) => ({ goals }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
  );
  void answer.then((said) => process.send?.(said));
});

async function makeGoals(exercises: readonly Solved[]): Promise<Record<string, Goal>> {
  const first = new Map<string, Goal>();
  for (const exercise of exercises) {
    const goal = await runSolution(exercise);
    first.set(exercise.id, (await isReachedAtStart(goal, exercise)) ? { ...goal, buckets: [] } : goal);
  }
  moveClock(later);
  const goals: Record<string, Goal> = {};
  for (const exercise of exercises) {
    const goal = first.get(exercise.id);
    if (!goal) continue;
    goals[exercise.id] = goal.buckets.length > 0 ? commonGoal(goal, await runSolution(exercise)) : goal;
  }
  moveClock(-later);
  return goals;
}

/** Moves the present for everything in this process. */
function moveClock(milliseconds: number): void {
  const Real = Date;
  const now = Real.now.bind(Real);
  const Moved = class extends Real {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [now() + milliseconds] : parts) as [number]));
    }
    static override now(): number {
      return now() + milliseconds;
    }
  };
  globalThis.Date = Moved as DateConstructor;
}

process.send?.('ready' satisfies GoalsAnswer);
