import { parseAddress } from '#protocol/address';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { type Fault, withFaults } from '../conditions/faults.ts';
import type { Connection } from '../connection.ts';
import { plantSeed, type Seed } from './seed.ts';

const region = 'us-east-1';

/** What a trial account holds, and how it fails. */
export interface TrialAccountOptions {
  /** What it begins with. */
  readonly seed?: Seed;
  /** Requests of programs that it answers with an error. What a check looks up is spared. */
  readonly faults?: readonly Fault[];
}

/** A new account in memory, for a program to be tried on: nobody else sees it, and it is gone when nobody holds it any more. */
export async function openTrialAccount({ seed = [], faults = [] }: TrialAccountOptions): Promise<Connection> {
  const s3 = createS3({ store: createMemoryStore() });
  await plantSeed(seed, s3.fetch);
  const answerProgram = withFaults(s3.fetch, faults);
  return {
    kind: 'simulated',
    name: 'Simulated',
    environment: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: exampleUser.accessKeyId,
      AWS_SECRET_ACCESS_KEY: exampleUser.secretAccessKey,
    },
    reaches: (url) => parseAddress(url) !== undefined,
    fetch: async (request, { sign = false, purpose = 'program' } = {}) => {
      const home = parseAddress(new URL(request.url))?.region ?? region;
      const signed = sign ? signRequest(request, exampleUser, home) : request;
      return purpose === 'program' ? answerProgram(signed) : s3.fetch(signed);
    },
  };
}
