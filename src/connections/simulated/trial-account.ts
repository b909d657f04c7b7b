import { parseAddress } from '#protocol/address';
import { signRequest } from '#protocol/signing';
import { type Change, createMemoryStore, createS3, exampleUser, type Hashes, type MemoryStore } from '#s3';
import { hinder, type Trouble } from '../conditions/hinder.ts';
import type { Connection } from '../connection.ts';
import { isAnswered } from './is-for-s3.ts';
import { amongOthers, type Meanwhile } from './meanwhile.ts';
import { plantSeed, type Seed } from './seed.ts';

const region = 'us-east-1';

/** What a trial account holds, and how it fails. */
export interface TrialAccountOptions extends Trouble {
  /** What it begins with. A seed is planted once: each later trial that begins with the same one gets a copy. */
  readonly seed?: Seed;
  /** What is there besides; likewise. */
  readonly more?: Seed;
  /** What others store in it while the program runs. */
  readonly meanwhile?: readonly Meanwhile[];
  /** Called with each change, once the seed is there. */
  readonly onChange?: (change: TrialChange) => void;
  /** Hashes that are faster than the engine's own, where the platform has some. */
  readonly hashes?: Partial<Hashes>;
}

/** A change of a bucket, or of an object in it. */
type TrialChange = Pick<Change, 'kind' | 'bucket' | 'key'>;

/** Opens a new account in memory to try a program on: nobody else sees it, and it is gone when nobody holds it any more. */
export async function openTrialAccount({
  seed = [],
  more = [],
  meanwhile = [],
  onChange,
  hashes = {},
  ...trouble
}: TrialAccountOptions): Promise<Connection> {
  const planted = await plantedIn(await plantedIn(emptyStore, seed, hashes), more, hashes);
  const s3 = createS3({ store: await planted.copy(), hashes });
  if (onChange) s3.subscribe(onChange);
  // It is for the program alone: what a check looks up is not hindered.
  const hindrance = hinder(trouble);
  const answer = amongOthers(s3.fetch, meanwhile, (stored) => plantSeed(stored, s3.fetch));
  return {
    kind: 'simulated',
    name: 'Simulated',
    environment: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: exampleUser.accessKeyId,
      AWS_SECRET_ACCESS_KEY: exampleUser.secretAccessKey,
    },
    reaches: isAnswered,
    fetch: async (request, { sign = false, purpose = 'program', hindrance: ofRun } = {}) => {
      const home = parseAddress(new URL(request.url))?.region ?? region;
      const signed = sign ? signRequest(request, exampleUser, home) : request;
      if (purpose !== 'program') return s3.fetch(signed);
      return hindrance(signed, (one) => (ofRun ? ofRun(one, answer) : answer(one)));
    },
  };
}

const emptyStore = createMemoryStore();

/** What seeds have made of copies of a store. */
const plantedStores = new WeakMap<MemoryStore, WeakMap<Seed, Promise<MemoryStore>>>();

/** A store with all that another one has, and a seed besides: the same one each time, to be copied. */
async function plantedIn(store: MemoryStore, seed: Seed, hashes: Partial<Hashes>): Promise<MemoryStore> {
  if (seed.length === 0) return store;
  let ofStore = plantedStores.get(store);
  if (!ofStore) plantedStores.set(store, (ofStore = new WeakMap()));
  let planted = ofStore.get(seed);
  if (!planted) ofStore.set(seed, (planted = plant(store, seed, hashes)));
  return planted;
}

async function plant(store: MemoryStore, seed: Seed, hashes: Partial<Hashes>): Promise<MemoryStore> {
  const copy = await store.copy();
  await plantSeed(seed, createS3({ store: copy, hashes }).fetch);
  return copy;
}
