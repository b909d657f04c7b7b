import { writeAddress } from '#protocol/address';
import { signHeaders } from '#protocol/signing';
import { exampleUser, type S3 } from '#s3';
import type { Transport } from './transport.ts';

/** Hands requests to an engine in this page, signed as its only user, to try what would go to the reader's own S3. */
export function createEngineTransport({ fetch }: Pick<S3, 'fetch'>, region = 'us-east-1'): Transport {
  const place = { url: `https://s3.${region}.amazonaws.com`, addressing: 'virtual' } as const;
  return async (outgoing) => {
    const { method, body, isSigned } = outgoing;
    const url = writeAddress(place, outgoing);
    // As it is sent to a real S3: what is said of the body stays, which may come in pieces.
    const own = Object.fromEntries(outgoing.headers);
    const headers = isSigned ? signHeaders({ method, url, headers: own }, exampleUser, region) : own;
    return fetch(new Request(url, { method, headers, body: body ?? null }));
  };
}
