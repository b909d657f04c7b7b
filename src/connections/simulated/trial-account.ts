import { parseAddress } from '#protocol/address';
import { signRequest } from '#protocol/signing';
import { type Change, createMemoryStore, createS3, exampleUser, type Hashes, type MemoryStore } from '#s3';
import { hinder, type Trouble } from '../conditions/hinder.ts';
import type { Connection } from '../connection.ts';
import { amongOthers, type Meanwhile } from './meanwhile.ts';
import { plantSeed, type Seed } from './seed.ts';

const region = 'us-east-1';

/** What a trial account holds, and how it fails. */
export interface TrialAccountOptions extends Trouble {
  /** What it begins with. A seed is planted once, and each trial that begins with it gets a copy. */
  readonly seed?: Seed;
  /** What is there besides. */
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
  const s3 = createS3({ store: await (await planted(seed, hashes)).copy(), hashes });
  await plantSeed(more, s3.fetch);
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
    reaches: (url) => parseAddress(url) !== undefined,
    fetch: async (request, { sign = false, purpose = 'program', hindrance: ofRun } = {}) => {
      const home = parseAddress(new URL(request.url))?.region ?? region;
      const signed = sign ? signRequest(request, exampleUser, home) : request;
      if (purpose !== 'program') return s3.fetch(signed);
      return hindrance(signed, (one) => (ofRun ? ofRun(one, answer) : answer(one)));
    },
  };
}

/** The accounts that seeds have become. */
const accounts = new WeakMap<Seed, Promise<MemoryStore>>();

/** A store with a seed in it, to be copied. */
function planted(seed: Seed, hashes: Partial<Hashes>): Promise<MemoryStore> {
  const before = accounts.get(seed);
  if (before) return before;
  const account = plant(seed, hashes);
  accounts.set(seed, account);
  return account;
}

async function plant(seed: Seed, hashes: Partial<Hashes>): Promise<MemoryStore> {
  const store = createMemoryStore();
  await plantSeed(seed, createS3({ store, hashes }).fetch);
  return store;
}
