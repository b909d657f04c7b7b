import { parseQuery } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { operationsThat } from '#protocol/operations';
import type { Intent } from './read-request.ts';

/** The most seconds for which an address of a real S3 may be presigned: whoever sees it can use it, from anywhere. */
const longest = 3_600;

const operations = operationsThat(({ presignable }) => presignable === true);

/** What a query may contain besides a signature: anything else could be an operation of some server that is not known here. */
const parameters = /^(versionId|partNumber|uploadId|x-id|response-[a-z-]+)$/;

/** Throws AccessDenied for a request that must not be presigned with the keys of a real S3. */
export function verifyPresignable(
  { operation, search }: Pick<Intent, 'operation' | 'search'>,
  expiresIn: number,
): void {
  if (!operations.has(operation) || ![...parseQuery(search).keys()].every((name) => parameters.test(name))) {
    throw denied(
      `An address for ${operation}${search} is not presigned for a real S3: whoever has it could use it. ` +
        `Those for ${[...operations].join(', ')} are.`,
    );
  }
  verifyExpiry(expiresIn);
}

/** Throws AccessDenied for a signature that would be valid for too long. */
export function verifyExpiry(expiresIn: number): void {
  if (!(expiresIn >= 0 && expiresIn <= longest)) {
    throw denied(`On a real S3 something is presigned for ${longest} seconds at most, not for ${expiresIn}.`);
  }
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}
