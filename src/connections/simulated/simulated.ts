import { getResponse } from 'msw/utils/get-response';
import { createS3, exampleUser, parseAddress, type S3 } from '../../s3/index.ts';
import type { Connection } from '../connection.ts';
import { signRequest } from '../signer.ts';
import { createHandlers } from './handlers.ts';
import { openStore } from './open-store.ts';
import { startServiceWorker } from './service-worker.ts';

/** The simulated connection, with what only it has. */
export interface SimulatedConnection extends Connection {
  readonly kind: 'simulated';
  readonly s3: S3;
  /** What to tell a person when the account will not be kept. */
  readonly warning: string | undefined;
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
  const s3 = createS3({ store });
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
    warning,
    reaches: (url) => parseAddress(url) !== undefined,
    fetch: async (request, context) =>
      answer(
        context?.sign
          ? await signRequest(request, { accessKeyId, secretAccessKey }, regionOf(request))
          : request,
      ),
  };
}

function regionOf(request: Request): string {
  return parseAddress(new URL(request.url))?.region ?? region;
}
