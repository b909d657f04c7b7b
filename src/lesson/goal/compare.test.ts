import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createAccountReader, openTrialAccount, type Seed } from '#connections';
import { compare } from './compare.ts';
import type { Goal, GoalChange } from './goal.ts';
import { commonGoal, goalOfRun } from './make-goal.ts';

const bucket = 'my-social-app';
const key = 'users/202/profile.jpg';
const put = (of: string): GoalChange => ({ kind: 'created', bucket, key: of });
const removed = (of: string): GoalChange => ({ kind: 'removed', bucket, key: of });

/** An account after a run, made by planting what the run left in it. */
const accountOf = async (seed: Seed) => createAccountReader(await openTrialAccount({ seed }));
const goalOf = async (seed: Seed, changes: readonly GoalChange[]): Promise<Goal> =>
  goalOfRun({ account: await accountOf(seed), changes, requests: 2, settingsBefore: () => ({}) }).then(
    (goal) => ({ ...goal, buckets: goal.buckets.map((one) => ({ ...one, settings: {} })) }),
  );

const picture = { key, body: 'picture', contentType: 'image/jpeg' };
const goal = await goalOf([{ name: bucket, objects: [picture] }], [put(key)]);

const marks = async (seed: Seed, changes: readonly GoalChange[] = [], of = goal) => {
  const { marks: found } = await compare(of, await accountOf(seed), changes);
  return found.map(({ key: name, standing, what }) =>
    [name ?? 'bucket', standing, ...(what ?? [])].join(': '),
  );
};

describe('compare', () => {
  it('finds what is right, and what other programs have left no fault', async () => {
    const seed = [{ name: bucket, objects: [picture, { key: 'of-others' }] }, { name: 'other-bucket' }];
    expect(await marks(seed, [put(key)])).toEqual(['bucket: right', `${key}: right`]);
    expect(await compare(goal, await accountOf(seed), [])).toMatchObject({ others: 1 });
  });

  it('finds what is missing: the object, or the bucket with it', async () => {
    expect(await marks([{ name: bucket }])).toEqual(['bucket: right', `${key}: missing`]);
    expect(await marks([])).toEqual(['bucket: missing', `${key}: missing`]);
  });

  it.each([
    [{ key, body: 'painting' }, 'other bytes: 8, not 7', 'its type is application/octet-stream'],
    [{ ...picture, body: 'pictures' }, 'other bytes: 8, not 7'],
    [{ ...picture, body: 'PICTURE' }, 'other bytes'],
    [{ ...picture, contentType: 'image/png' }, 'its type is image/png'],
  ] as const)('says what is different: %#', async (object, ...what: readonly string[]) => {
    expect(await marks([{ name: bucket, objects: [object] }])).toContain(
      [key, 'different', ...what].join(': '),
    );
  });

  it('takes JSON that is written otherwise for the same', async () => {
    const settings = (body: string): Seed => [{ name: bucket, objects: [{ key, body }] }];
    const asked = await goalOf(settings('{"a":1,"b":[2]}'), [put(key)]);
    expect(await marks(settings('{"b": [2], "a": 1}'), [], asked)).toContain(`${key}: right`);
    expect(await marks(settings('{"b": [2], "a": 2}'), [], asked)).toContain(
      `${key}: different: other bytes: 18, not 15`,
    );
  });

  it('takes gzip that another compressor wrote for the same, and nothing that is not compressed', async () => {
    const stored = (body: string | Uint8Array<ArrayBuffer>): Seed => [
      { name: bucket, objects: [{ key, body }] },
    ];
    const text = 'A resume. '.repeat(100);
    const zipped = (plain: string, level = 6) => new Uint8Array(gzipSync(plain, { level }));
    const asked = await goalOf(stored(zipped(text, 1)), [put(key)]);
    expect(zipped(text, 9)).not.toEqual(zipped(text, 1));
    expect(await marks(stored(zipped(text, 9)), [], asked)).toContain(`${key}: right`);
    expect(await marks(stored(text), [], asked)).toContain(`${key}: different: it is not gzip`);
    expect(await marks(stored(zipped(text.slice(1))), [], asked)).toContain(
      `${key}: different: other bytes within the gzip: 999, not 1000`,
    );
    const cut = zipped(text).slice(0, -10);
    expect(await marks(stored(cut), [], asked)).toContain(`${key}: different: it is not gzip`);
    const plain = await goalOf(stored(text), [put(key)]);
    expect(await marks(stored(zipped(text)), [], plain)).toContain(`${key}: different: it is gzip`);
  });

  it('takes a type that is written otherwise for the same, and any where the solution has said none', async () => {
    expect(await marks([{ name: bucket, objects: [{ ...picture, contentType: 'Image/JPEG' }] }])).toContain(
      `${key}: right`,
    );
    const free = await goalOf([{ name: bucket, objects: [{ key, body: 'picture' }] }], [put(key)]);
    expect(await marks([{ name: bucket, objects: [picture] }], [], free)).toContain(`${key}: right`);
  });

  it('compares the metadata and the tags that the solution has set, and no others', async () => {
    const of = { ...picture, metadata: { owner: '202' }, tags: { kind: 'profile' } };
    const strict = await goalOf([{ name: bucket, objects: [of] }], [put(key)]);
    const more = { ...of, metadata: { owner: '202', by: 'me' }, tags: { kind: 'profile', mine: 'yes' } };
    expect(await marks([{ name: bucket, objects: [more] }], [], strict)).toContain(`${key}: right`);
    const less = { ...picture, tags: { kind: 'other' } };
    expect(await marks([{ name: bucket, objects: [less] }], [], strict)).toContain(
      `${key}: different: no metadata “owner”: another value of the tag “kind”`,
    );
  });

  it('marks as too many what the run itself has written, a bucket as well', async () => {
    const wrong = 'users/203/profile.jpg';
    const seed = [
      { name: bucket, objects: [picture, { key: wrong }, { key: 'left' }] },
      { name: 'my-typo', objects: [{ key }] },
    ];
    const changes = [put(key), put(wrong), { kind: 'created', bucket: 'my-typo' } as const];
    expect(await marks(seed, changes)).toEqual([
      'bucket: right',
      `${key}: right`,
      `${wrong}: extra`,
      'bucket: extra',
    ]);
  });

  it('marks what shall be gone and is still there, and what the run should have left alone', async () => {
    const of = await goalOf([{ name: bucket, objects: [{ key: 'b' }] }], [put('a'), put('b'), removed('a')]);
    expect(await marks([{ name: bucket, objects: [{ key: 'b' }] }], [removed('a')], of)).toEqual([
      'bucket: right',
      'b: right',
      'a: right',
    ]);
    expect(await marks([{ name: bucket, objects: [{ key: 'a' }] }], [removed('c')], of)).toEqual([
      'bucket: right',
      'b: missing',
      'a: still-there',
      'c: lost',
    ]);
  });

  it('compares a configuration that the solution has set, whatever it looks like', async () => {
    const account = await accountOf([{ name: bucket, versioning: true }]);
    const change = { kind: 'changed', bucket } as const;
    const of = await goalOfRun({ account, changes: [change], requests: 1, settingsBefore: () => ({}) });
    const only = {
      ...of,
      buckets: of.buckets.map((one) => ({ ...one, settings: { versioning: one.settings.versioning ?? '' } })),
    };
    const standing = async (versioning: boolean) =>
      (await compare(only, await accountOf([{ name: bucket, versioning }]), [])).marks.at(-1);
    expect(await standing(true)).toMatchObject({ setting: 'versioning', standing: 'right' });
    expect(await standing(false)).toMatchObject({ setting: 'versioning', standing: 'different' });
  });

  it('says nothing where the buckets are not what it is about', async () => {
    const nothing = { requests: 3, buckets: [] };
    expect(await marks([{ name: bucket, objects: [picture] }], [put(key)], nothing)).toEqual([]);
  });
});

describe('commonGoal', () => {
  const run = (name: string, body: string) =>
    goalOf([{ name: bucket, objects: [{ key: name, body }] }], [put(name)]);

  it('compares no bytes that each run writes anew, and no key', async () => {
    const one = await run('uploads/2026-03-14-a1f.jpg', 'at nine');
    const of = commonGoal(one, await run('uploads/2027-04-15-b2e.jpg', 'at ten'));
    const another = [{ name: bucket, objects: [{ key: 'uploads/2030-01-01-c3d.jpg', body: 'later' }] }];
    const first = 'uploads/2026-03-14-a1f.jpg';
    expect(of.buckets[0]?.objects[0]).toMatchObject({ keyVaries: ['uploads/', '.jpg'] });
    expect(await marks(another, [], of)).toEqual(['bucket: right', `${first}: right`]);
    expect(await marks([{ name: bucket, objects: [{ key: 'downloads/1.jpg' }] }], [], of)).toContain(
      `${first}: missing`,
    );
  });

  it('still compares what is the same', async () => {
    expect(commonGoal(goal, goal)).toEqual(goal);
  });
});
