import { enterFreshFolder, runOnNode } from '#build/node';
import { openTrialAccount, createAccountReader, type Seed, type Trouble } from '#connections';
import { type BucketState, type Goal, type GoalChange, goalOfRun, readBucket } from '#lesson/goal';
import type { ProgramError } from '#run';

/** What the goal of an exercise is made from. */
export interface Solved {
  /** `lessons/first-requests/store-a-picture` */
  readonly id: string;
  /** The absolute path of its solution. */
  readonly solution: string;
  /** The program that a reader begins with. */
  readonly start: string;
  /** The `seed.ts` of its lesson. */
  readonly seed: string | undefined;
  /** The faults that a reader's program has to survive. */
  readonly trouble: Trouble;
}

/** What the solution does to the account that its lesson begins with. Throws if the solution ends with an error. */
export async function runSolution({ id, solution, seed }: Solved): Promise<Goal> {
  const { error, goal } = await runFrom(seed, solution);
  if (error) throw new Error(`The solution of content/${id} stopped: ${error.name}: ${error.message}`);
  return goal;
}

/** Whether a reader's first program already leaves the buckets as the solution does: then the exercise is not about them. */
export async function isReachedAtStart(goal: Goal, { start, seed, trouble }: Solved): Promise<boolean> {
  const begun = await runFrom(seed, start, trouble);
  return JSON.stringify(begun.goal.buckets) === JSON.stringify(goal.buckets);
}

async function runFrom(
  path: string | undefined,
  program: string,
  trouble: Trouble = {},
): Promise<{ readonly goal: Goal; readonly error: ProgramError | undefined }> {
  const seed = path === undefined ? [] : ((await import(path)) as { default: Seed }).default;
  const changes: GoalChange[] = [];
  const trial = await openTrialAccount({
    ...trouble,
    seed,
    onChange: ({ kind, bucket, key }) => changes.push({ kind, bucket, ...(key !== undefined && { key }) }),
  });
  const account = createAccountReader(trial);
  const before = new Map<string, BucketState['settings']>();
  for (const name of await account.listBuckets())
    before.set(name, (await readBucket(account, name, () => false))?.settings ?? {});

  await enterFreshFolder();
  const { error, requests } = await runOnNode(program, trial, true);
  const defaults = await settingsOfNewBucket();
  const goal = await goalOfRun({
    account,
    changes,
    requests: requests.length,
    settingsBefore: (bucket) => before.get(bucket) ?? defaults,
  });
  return { goal, error };
}

let known: Promise<BucketState['settings']> | undefined;

/** The settings that S3 gives each new bucket. */
function settingsOfNewBucket(): Promise<BucketState['settings']> {
  return (known ??= openTrialAccount({ seed: [{ name: 'new-bucket' }] }).then(
    async (trial) =>
      (await readBucket(createAccountReader(trial), 'new-bucket', () => false))?.settings ?? {},
  ));
}
