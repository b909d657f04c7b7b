import { exampleUser, type S3, writeAddress } from '../../s3/index.ts';
import { signRequest } from '../signer.ts';
import type { Transport } from './transport.ts';

const place = { url: 'https://s3.us-east-1.amazonaws.com', addressing: 'virtual' } as const;

/** Hands requests to an engine in this page, as its one user's: what would go to the reader's own S3 can be tried there. */
export function createEngineTransport({ fetch }: Pick<S3, 'fetch'>): Transport {
  return async (outgoing) => {
    const { method, headers, body, isSigned } = outgoing;
    const request = new Request(writeAddress(place, outgoing), { method, headers, body: body ?? null });
    return fetch(isSigned ? await signRequest(request, exampleUser, 'us-east-1') : request);
  };
}
