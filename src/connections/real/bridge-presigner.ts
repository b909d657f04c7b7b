import { writeAddress } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { writeFormPolicy } from '#protocol/signing';
import type { SignedForm } from '../connection.ts';
import { askBridge, awsEndpoint, type PairedBridge } from './bridge-transport.ts';
import type { Presigner } from './transport.ts';

/** Milliseconds that a signature may take: the bridge may have to renew its keys first. */
const patience = 30_000;

/** Has addresses and forms signed by a bridge, which checks them as it checks requests. */
export function createBridgePresigner(bridge: PairedBridge): Presigner {
  const ask = async (path: string, what: unknown): Promise<unknown> => {
    const response = await askBridge(bridge, path, {
      method: 'POST',
      headers: new Headers({ 'content-type': 'application/json' }),
      body: JSON.stringify(what),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new S3Error('AccessDenied', { message: await response.text() });
    return response.json();
  };
  return {
    url: async (what) => {
      const { method, expiresIn } = what;
      const address = writeAddress(awsEndpoint(bridge), what).href;
      return ((await ask('/presign', { method, address, expiresIn })) as { url: string }).url;
    },
    form: async (policy) => (await ask('/presign-form', { policy: writeFormPolicy(policy) })) as SignedForm,
  };
}
