import type { AccountReader } from '#connections';
import type { Goal, GoalBucket, GoalChange, GoalObject, SettingName } from './goal.ts';
import { type BucketState, type ObjectState, readBucket } from './read-state.ts';
import { varyingKey } from './varying-key.ts';

/** What a run of a solution has done. */
export interface SolutionRun {
  readonly account: AccountReader;
  readonly changes: readonly GoalChange[];
  readonly requests: number;
  /** The configurations of a bucket when the run began; those of a new bucket if there was none yet. */
  readonly settingsBefore: (bucket: string) => BucketState['settings'];
}

/** The content types that S3 gives to an object when none was specified. */
const noType = /^(application|binary)\/octet-stream$/;

/** The goal that a run has reached. */
export async function goalOfRun({ account, changes, requests, settingsBefore }: SolutionRun): Promise<Goal> {
  const buckets: GoalBucket[] = [];
  for (const name of new Set(changes.map(({ bucket }) => bucket))) {
    const touched = new Set(changes.flatMap(({ bucket, key }) => (bucket === name ? (key ?? []) : [])));
    const state = await readBucket(account, name, (key) => touched.has(key));
    const isGone = state === undefined;
    // A bucket that was made and removed again is not part of the goal.
    if (isGone && isMadeBy(changes, name)) continue;
    const keys = [...touched].toSorted();
    buckets.push({
      name,
      isGone,
      objects: keys.flatMap((key) => {
        const object = state?.objects.get(key);
        return object ? [goalObject(key, object)] : [];
      }),
      gone: isGone ? [] : keys.filter((key) => !state.objects.has(key)),
      settings: state ? changed(settingsBefore(name), state.settings) : {},
    });
  }
  return { buckets, requests };
}

function isMadeBy(changes: readonly GoalChange[], name: string): boolean {
  return changes.some(({ kind, bucket, key }) => kind === 'created' && bucket === name && key === undefined);
}

function goalObject(key: string, object: ObjectState): GoalObject {
  const { size, isGzip, hash, contentType, metadata, tags } = object;
  return {
    key,
    size,
    ...(isGzip && { isGzip }),
    hash,
    ...(noType.test(contentType) ? {} : { contentType }),
    metadata,
    tags,
  };
}

function changed(before: BucketState['settings'], after: BucketState['settings']): GoalBucket['settings'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as SettingName[];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? '']),
  );
}

/**
 * The goal that two runs at different times have in common: what they have written differently, because of a date or by
 * chance, is not compared.
 */
export function commonGoal(one: Goal, other: Goal): Goal {
  return {
    requests: one.requests,
    buckets: one.buckets.map((bucket) => {
      const twin = other.buckets.find(({ name }) => name === bucket.name);
      if (!twin) return bucket;
      const strangers = twin.objects.filter(({ key }) => !bucket.objects.some((mine) => mine.key === key));
      return {
        ...bucket,
        objects: bucket.objects.map((object) => {
          const same = twin.objects.find(({ key }) => key === object.key);
          const found = same ?? strangers.shift();
          return found ? commonObject(object, found) : object;
        }),
        gone: bucket.gone.filter((key) => twin.gone.includes(key)),
      };
    }),
  };
}

function commonObject(one: GoalObject, other: GoalObject): GoalObject {
  const { hash, ...rest } = one;
  const common = (mine: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(mine).filter(([name, value]) => theirs[name] === value));
  return {
    ...rest,
    ...(one.key !== other.key && { keyVaries: varyingKey(one.key, other.key) }),
    ...(hash !== undefined && hash === other.hash && { hash }),
    metadata: common(one.metadata, other.metadata),
    tags: common(one.tags, other.tags),
  };
}
