import { compareKeys } from '#workbench/keys';
import { type BucketContent, countContent, type Counted } from './content.ts';

/** Some or all of what a bucket holds. */
export type Held = Pick<BucketContent, 'versions' | 'uploads'>;

/** Everything that a bucket holds under one key. */
export interface KeyRow extends Held {
  readonly key: string;
  readonly counted: Counted;
  /** When something was last stored under the key. */
  readonly changed: Date | undefined;
}

/** What a bucket holds, by key, in S3's order. */
export function rowsOf({ versions, uploads }: Held): readonly KeyRow[] {
  const byKey = new Map<
    string,
    { versions: BucketContent['versions'][number][]; uploads: BucketContent['uploads'][number][] }
  >();
  const of = (key: string) => {
    const found = byKey.get(key) ?? { versions: [], uploads: [] };
    byKey.set(key, found);
    return found;
  };
  for (const version of versions) of(version.key).versions.push(version);
  for (const upload of uploads) of(upload.key).uploads.push(upload);
  return [...byKey]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, things]) => ({
      key,
      ...things,
      counted: countContent(things),
      changed: latest([
        ...things.versions.map(({ modified }) => modified),
        ...things.uploads.map(({ begun }) => begun),
      ]),
    }));
}

/** The part of what a bucket holds that is under these keys. */
export function heldUnder({ versions, uploads }: Held, keys: ReadonlySet<string>): Held {
  const isMeant = ({ key }: { key: string }) => keys.has(key);
  return { versions: versions.filter(isMeant), uploads: uploads.filter(isMeant) };
}

function latest(times: readonly (Date | undefined)[]): Date | undefined {
  return times.reduce((last, time) => (last && time && last > time ? last : (time ?? last)), undefined);
}
