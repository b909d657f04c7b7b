import { writeAddress } from '#protocol/address';
import { signRequest } from '#protocol/signing';
import { exampleUser, type S3 } from '#s3';
import type { Transport } from './transport.ts';

/** Hands requests to an engine in this page, signed as its only user, to try what would go to the reader's own S3. */
export function createEngineTransport({ fetch }: Pick<S3, 'fetch'>, region = 'us-east-1'): Transport {
  const place = { url: `https://s3.${region}.amazonaws.com`, addressing: 'virtual' } as const;
  return async (outgoing) => {
    const { method, headers, body, isSigned } = outgoing;
    const request = new Request(writeAddress(place, outgoing), { method, headers, body: body ?? null });
    return fetch(isSigned ? signRequest(request, exampleUser, region) : request);
  };
}
