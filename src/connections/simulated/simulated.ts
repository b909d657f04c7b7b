import { getResponse } from 'msw/utils/get-response';
import { createS3, exampleUser, journal, parseAddress, past, type S3 } from '../../s3/index.ts';
import type { Connection } from '../connection.ts';
import { signRequest } from '../signer.ts';
import { announceChanges, type AccountChange } from './announce-changes.ts';
import { createHandlers } from './handlers.ts';
import { openStore } from './open-store.ts';
import { startServiceWorker } from './service-worker.ts';

/** The simulated connection, with what only it has. */
export interface SimulatedConnection extends Connection {
  readonly kind: 'simulated';
  readonly s3: S3;
  readonly history: AccountHistory;
  /** Tells of every change of the account, in this tab and in others, until the function that it returns is called. */
  onChange(listener: (change: AccountChange) => void): () => void;
  /** What to tell a person when the account will not be kept. */
  readonly warning: string | undefined;
}

/** What the account was like at earlier moments of this page. */
export interface AccountHistory {
  /** Where it stands: grows with every write. */
  readonly position: number;
  /** How far back one can look. */
  readonly earliest: number;
  /** The account as it was when its history stood at `position`: to read from, not to write to. */
  at(position: number): Pick<S3, 'fetch'>;
}

const region = 'us-east-1';
const { accessKeyId, secretAccessKey } = exampleUser;

/**
 * Opens the simulated account of the name: MSW hands requests to the engine in this page, through the
 * service worker where there is one, so that they show in the browser's network panel.
 *
 * @param base The path below which the site is served, with a slash at both ends.
 */
export async function openSimulated(account: string, base: string): Promise<SimulatedConnection> {
  const { store, warning } = await openStore(account);
  const journaled = journal(store);
  const s3 = createS3({ store: journaled });
  const announcer = announceChanges(account, s3);
  const handlers = createHandlers(s3);
  const viaWorker = await startServiceWorker(handlers, base);

  const answer = async (request: Request): Promise<Response> => {
    // The worker can go while the page lives, when site data is cleared; nothing may then reach the real S3.
    if (viaWorker && navigator.serviceWorker.controller) return fetch(request);
    return (await getResponse([...handlers], request)) ?? Response.error();
  };
  return {
    kind: 'simulated',
    name: 'Simulated',
    environment: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
    s3,
    history: {
      get position() {
        return journaled.position;
      },
      get earliest() {
        return journaled.earliest;
      },
      at: (position) => createS3({ store: past(journaled, position) }),
    },
    onChange: (listener) => announcer.listen(listener),
    warning,
    reaches: (url) => parseAddress(url) !== undefined,
    fetch: async (request, { sign = false, purpose } = {}) => {
      const signed = sign
        ? await signRequest(request, { accessKeyId, secretAccessKey }, regionOf(request))
        : request;
      return purpose === 'look' ? s3.fetch(signed) : answer(signed);
    },
  };
}

function regionOf(request: Request): string {
  return parseAddress(new URL(request.url))?.region ?? region;
}
