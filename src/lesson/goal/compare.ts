import type { AccountReader } from '#connections';
import type { Goal, GoalBucket, GoalChange, GoalObject, SettingName } from './goal.ts';
import { type BucketState, type ObjectState, readBucket } from './read-state.ts';
import { isLike } from './varying-key.ts';

/**
 * How a thing compares with the goal. `extra` and `lost` are what the run has done beyond the goal; what other programs have
 * left in the account is neither.
 */
export type Standing = 'right' | 'missing' | 'different' | 'still-there' | 'extra' | 'lost';

/** How one bucket, object or configuration compares with the goal. */
export interface Mark {
  readonly bucket: string;
  /** The key as it is in the goal; absent for the bucket itself and its configurations. */
  readonly key?: string;
  readonly setting?: SettingName;
  readonly standing: Standing;
  /** What is different, in words: `its bytes`. */
  readonly what?: readonly string[];
}

/** An account, compared with a goal. */
export interface Comparison {
  readonly marks: readonly Mark[];
  /** How many other keys there are in the goal's buckets, which neither the goal nor the run is about. */
  readonly others: number;
}

/** Compares an account with a goal, after a run that has made these changes. */
export async function compare(
  goal: Goal,
  account: AccountReader,
  changes: readonly GoalChange[],
): Promise<Comparison> {
  // The exercise is not about what is in the buckets.
  if (goal.buckets.length === 0) return { marks: [], others: 0 };
  const marks: Mark[] = [];
  let others = 0;
  for (const bucket of goal.buckets) {
    const wanted = (key: string) => bucket.objects.some((object) => isMeant(object, key));
    const settings = Object.keys(bucket.settings) as SettingName[];
    const state = await readBucket(account, bucket.name, wanted, settings);
    const ofRun = changes.filter((change) => change.bucket === bucket.name);
    const found = compareBucket(bucket, state, ofRun);
    marks.push(...found.marks);
    others += found.others;
  }
  return { marks: [...marks, ...(await extraBuckets(goal, account, changes))], others };
}

/** Compares one bucket with the goal for it. */
function compareBucket(
  goal: GoalBucket,
  state: BucketState | undefined,
  changes: readonly GoalChange[],
): Comparison {
  const { name: bucket, isGone, objects, gone, settings } = goal;
  const mark = (standing: Standing, more: Partial<Mark> = {}): Mark => ({ bucket, standing, ...more });
  if (isGone) return { marks: [mark(state ? 'still-there' : 'right')], others: 0 };
  if (!state) {
    const keys = objects.map(({ key }) => mark('missing', { key }));
    return { marks: [mark('missing'), ...keys], others: 0 };
  }

  const free = new Set(state.keys);
  const marks: Mark[] = [mark('right')];
  // Keys that are the same in each run come first, since a varying key could match them too.
  const inOrder = objects.toSorted((one, other) => Number(!!one.keyVaries) - Number(!!other.keyVaries));
  for (const object of inOrder) {
    const { key } = object;
    const candidates = [...free].filter((one) => isMeant(object, one));
    const differences = candidates.map((one) => differencesOf(object, state.objects.get(one)));
    const best = differences.findIndex((found) => found.length === 0);
    const at = best < 0 ? candidates.length - 1 : best;
    const what = differences[at];
    free.delete(candidates[at] ?? '');
    if (what === undefined) marks.push(mark('missing', { key }));
    else marks.push(what.length === 0 ? mark('right', { key }) : mark('different', { key, what }));
  }
  for (const key of gone) {
    marks.push(mark(free.delete(key) ? 'still-there' : 'right', { key }));
  }
  for (const [setting, text] of Object.entries(settings) as [SettingName, string][]) {
    const now = state.settings[setting] ?? '';
    const standing =
      now === text ? 'right' : now === '' ? 'missing' : text === '' ? 'still-there' : 'different';
    marks.push(mark(standing, { setting }));
  }

  const written = new Set(changes.flatMap(({ kind, key }) => (kind === 'removed' ? [] : (key ?? []))));
  const extra = [...free].filter((key) => written.has(key));
  const lost = changes.flatMap(({ kind, key }) =>
    kind === 'removed' && key !== undefined && isLost(key, goal, state, written) ? [key] : [],
  );
  return {
    marks: [
      ...marks,
      ...extra.map((key) => mark('extra', { key })),
      ...[...new Set(lost)].map((key) => mark('lost', { key })),
    ],
    others: free.size - extra.length,
  };
}

/** Whether the run has removed an object that was there before, and that the solution leaves alone. */
function isLost(key: string, goal: GoalBucket, state: BucketState, written: ReadonlySet<string>): boolean {
  const isKnown = goal.gone.includes(key) || goal.objects.some((object) => isMeant(object, key));
  return !isKnown && !state.keys.has(key) && !written.has(key);
}

function isMeant({ key, keyVaries }: GoalObject, candidate: string): boolean {
  return keyVaries ? isLike(candidate, keyVaries) : candidate === key;
}

/** How an object differs from the goal, in words. What the solution has not specified may be anything. */
function differencesOf(goal: GoalObject, state: ObjectState | undefined): readonly string[] {
  if (!state) return ['it cannot be read'];
  const typeOf = (type: string) => type.toLowerCase().replaceAll(' ', '');
  const { contentType } = goal;
  return [
    ...(goal.hash === undefined ? [] : otherBytes(goal, state)),
    ...(contentType !== undefined && typeOf(contentType) !== typeOf(state.contentType)
      ? [`its type is ${state.contentType || 'missing'}`]
      : []),
    ...othersThan(goal.metadata, state.metadata, 'metadata'),
    ...othersThan(goal.tags, state.tags, 'tag'),
  ];
}

function otherBytes(goal: GoalObject, state: ObjectState): readonly string[] {
  if (goal.isGzip !== state.isGzip) return [goal.isGzip ? 'it is not gzip' : 'it is gzip'];
  if (goal.hash === state.hash) return [];
  const within = goal.isGzip ? ' within the gzip' : '';
  return [`other bytes${within}${state.size === goal.size ? '' : `: ${state.size}, not ${goal.size}`}`];
}

function othersThan(
  goal: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
  word: string,
): readonly string[] {
  return Object.entries(goal).flatMap(([name, value]) => {
    if (state[name] === value) return [];
    return [state[name] === undefined ? `no ${word} “${name}”` : `another value of the ${word} “${name}”`];
  });
}

/** Buckets that the run has made, and that are not in the goal. */
async function extraBuckets(
  goal: Goal,
  account: AccountReader,
  changes: readonly GoalChange[],
): Promise<readonly Mark[]> {
  const made = new Set(
    changes.flatMap(({ kind, key, bucket }) =>
      kind !== 'removed' && (key !== undefined || kind === 'created') ? [bucket] : [],
    ),
  );
  for (const { name } of goal.buckets) made.delete(name);
  if (made.size === 0) return [];
  const there = await account.listBuckets();
  return [...made].filter((name) => there.includes(name)).map((bucket) => ({ bucket, standing: 'extra' }));
}
