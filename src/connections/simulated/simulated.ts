import { isStsAddress, parseAddress } from '#protocol/address';
import { signRequest } from '#protocol/signing';
import { createS3, exampleUser, journal, past, type S3 } from '#s3';
import { type Conditions, createConditions, expiredToken, underConditions } from '../conditions/index.ts';
import type { Connection } from '../connection.ts';
import { createAccountReader } from '../create-account-reader.ts';
import { type AccountClock, openClock } from './account-clock.ts';
import { type AccountKeeper, createKeeper } from './account-keeper.ts';
import { announceChanges, type AccountChange } from './announce-changes.ts';
import { answerRequests } from './answer-requests.ts';
import { createClockHistory } from './clock-history.ts';
import { isAnswered } from './is-for-s3.ts';
import { openStore } from './open-store.ts';
import { plantSeed, type Seed } from './seed.ts';
import { seedOnce } from './seed-once.ts';

/** The simulated connection, with what only it has. */
export interface SimulatedConnection extends Connection {
  readonly kind: 'simulated';
  readonly s3: S3;
  readonly history: AccountHistory;
  /** The clock that tells what time it is for the account. */
  readonly clock: AccountClock;
  /** What happens to requests of programs on their way. They belong to the page. */
  readonly conditions: Conditions;
  /** What programs that start now are to run with, according to the clock and the conditions. */
  readonly program: ProgramSurroundings;
  readonly keeper: AccountKeeper;
  /** Tells of every change of the account, in this tab and in others, until the function that it returns is called. */
  onChange(listener: (change: AccountChange) => void): () => void;
  /**
   * Whether an element of the page, such as an `<img>`, gets its answer from this account, and not from the network. To be
   * asked right before it is given its address.
   */
  readonly answersElements: () => Promise<boolean>;
  /** What to tell a person when the account will not be kept. */
  readonly warning: string | undefined;
  /** What to tell a person, each once: about damaged rows, and about where requests are answered. */
  readonly takeNotice: () => string | undefined;
}

/** What a program on a simulated account runs with. */
export interface ProgramSurroundings {
  /** What it finds in `process.env`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds that its clock is ahead of the real time. */
  readonly clockOffset: number;
}

/** How a simulated account is opened. */
export interface SimulatedOptions {
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
  /** What the account begins with, and again after a reset; nothing, unless it is given. */
  readonly seed?: (() => Promise<Seed>) | undefined;
}

/** What the account was like at earlier moments of this page. */
export interface AccountHistory {
  /** Where the account stands now: grows with every write. */
  readonly position: number;
  /** The earliest position that can still be looked at. */
  readonly earliest: number;
  /** The account as it was when its history stood at `position`: to read from, not to write to. */
  at(position: number): Pick<S3, 'fetch'>;
  /** Milliseconds that the account's clock was ahead at that position: requests to {@link at} are signed at that time. */
  offsetAt(position: number): number;
}

const region = 'us-east-1';
const { accessKeyId, secretAccessKey } = exampleUser;
const environment = {
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
};

/**
 * Opens the simulated account of that name. MSW hands requests to the engine in this page, through the service worker where
 * it receives them, so that they show in the browser's network panel.
 */
export async function openSimulated(
  accountName: string,
  { base, seed }: SimulatedOptions,
): Promise<SimulatedConnection> {
  const { store, warning, takeDamage } = await openStore(accountName);
  const journaled = journal(store);
  const clock = openClock(accountName);
  const conditions = createConditions();
  const s3 = createS3({ store: journaled, clock: clock.now });
  const announcer = announceChanges(accountName, s3);
  const { answer, answersElements, takeNotice } = await answerRequests(s3, base);
  const clocks = createClockHistory(clock, () => journaled.position);

  // The service worker does not know STS.
  const answerAny = (request: Request) =>
    isStsAddress(new URL(request.url)) ? s3.fetch(request) : answer(request);
  const answerProgram = underConditions(answerAny, { conditions, now: clock.now });
  const plant = async () => plantSeed((await seed?.()) ?? [], s3.fetch, clock.now);
  // The journal of this tab knows nothing of what another has done to the whole account.
  announcer.listen((change) => {
    if (change.elsewhere && !('bucket' in change)) journaled.forget();
  });

  const connection: SimulatedConnection = {
    kind: 'simulated',
    name: 'Simulated',
    environment,
    s3,
    history: {
      get position() {
        return journaled.position;
      },
      get earliest() {
        return journaled.earliest;
      },
      at: (position) =>
        createS3({
          store: past(journaled, position),
          clock: () => new Date(Date.now() + clocks.offsetAt(position)),
        }),
      offsetAt: clocks.offsetAt,
    },
    clock,
    conditions,
    get program() {
      const { clockSkew, expiredToken: isExpired } = conditions.settings;
      return {
        environment: { ...environment, ...(isExpired && { AWS_SESSION_TOKEN: expiredToken }) },
        clockOffset: clock.offset + clockSkew * 60_000,
      };
    },
    keeper: createKeeper({ accountName, store: journaled, clock, conditions, announcer, plant }),
    onChange: (listener) => announcer.listen(listener),
    answersElements,
    warning,
    takeNotice: () => takeDamage() ?? takeNotice(),
    reaches: isAnswered,
    fetch: async (request, { sign = false, purpose = 'program', hindrance } = {}) => {
      const signed = sign
        ? signRequest(request, { accessKeyId, secretAccessKey }, regionOf(request), clock.now())
        : request;
      if (purpose === 'look') return s3.fetch(signed);
      if (purpose !== 'program') return answer(signed);
      return hindrance ? hindrance(signed, answerProgram) : answerProgram(signed);
    },
  };
  if (seed) {
    const isEmpty = async () => (await createAccountReader(connection).listBuckets()).length === 0;
    await seedOnce({ accountName, isKept: warning === undefined, isEmpty, plant });
  }
  return connection;
}

function regionOf(request: Request): string {
  return parseAddress(new URL(request.url))?.region ?? region;
}
