import { describe, expect, it, vi } from 'vitest';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser, journal } from '#s3';
import { createConditions } from '../conditions/index.ts';
import { createAccountReader } from '../create-account-reader.ts';
import { openClock } from './account-clock.ts';
import { createKeeper } from './account-keeper.ts';
import { createClockHistory } from './clock-history.ts';
import { plantSeed, type Seed } from './seed.ts';

const day = 86_400_000;
vi.stubGlobal('addEventListener', () => undefined);

const seed: Seed = [
  {
    name: 'my-social-app',
    versioning: true,
    objects: [
      { key: 'a.txt', body: 'one' },
      { key: 'a.txt', body: 'two' },
    ],
  },
];

async function stage() {
  const store = journal(createMemoryStore());
  const clock = openClock('lessons/first-requests');
  const conditions = createConditions();
  const s3 = createS3({ store, clock: clock.now });
  const said: string[] = [];
  const keeper = createKeeper({
    accountName: 'lessons/first-requests',
    store,
    clock,
    conditions,
    announcer: { announce: (kind) => said.push(kind) },
    plant: () => plantSeed(seed, s3.fetch, clock.now),
  });
  const account = createAccountReader({
    kind: 'simulated',
    name: 'Simulated',
    environment: {},
    reaches: () => true,
    fetch: async (request) => s3.fetch(signRequest(request, exampleUser, 'us-east-1', clock.now())),
  });
  await plantSeed([...seed, { name: 'another' }], s3.fetch);
  return { store, clock, conditions, keeper, account, said };
}

describe('the keeper of an account', () => {
  it('tells how much there is, also in a file', async () => {
    const { keeper } = await stage();
    const usage = { buckets: 2, objects: 2, bytes: 6 };
    expect(await keeper.usage()).toEqual(usage);
    expect(await keeper.check(await keeper.save())).toEqual(usage);
  });

  it('resets it to its seed, its clock and its conditions', async () => {
    const { keeper, account, clock, conditions, store, said } = await stage();
    clock.moveTo(new Date(Date.now() + 400 * day));
    conditions.set({ slowDown: 1 });
    await keeper.reset();
    expect(await account.listBuckets()).toEqual(['my-social-app']);
    expect([clock.offset, conditions.isOn, said]).toEqual([0, false, ['reset']]);
    expect(store.earliest).toBeGreaterThan(0);
  });

  it('loads what it has saved, and there is no way back from it', async () => {
    const { keeper, account, store, said } = await stage();
    const file = await keeper.save();
    await keeper.reset();
    await keeper.load(file);
    expect(await account.listBuckets()).toEqual(['another', 'my-social-app']);
    expect(said).toEqual(['reset', 'load']);
    expect(store.earliest).toBe(store.position);
  });

  it('does not load what is no account', async () => {
    const { keeper, account, said } = await stage();
    await expect(keeper.load(new Blob(['hello']))).rejects.toThrow(/Nothing was changed/);
    expect([await account.listBuckets(), said]).toEqual([['another', 'my-social-app'], []]);
  });
});

it('knows by how much the clock was ahead at earlier positions', () => {
  const clock = openClock('lessons/other');
  let position = 3;
  const { offsetAt } = createClockHistory(clock, () => position);
  const days = (at: number) => Math.round(offsetAt(at) / day);
  expect(days(3)).toBe(0);
  clock.moveTo(new Date(Date.now() + day));
  position = 7;
  clock.moveTo(new Date(Date.now() + 30 * day));
  position = 9;
  expect([2, 3, 4, 7, 8, 9].map(days)).toEqual([0, 0, 1, 1, 30, 30]);
});
