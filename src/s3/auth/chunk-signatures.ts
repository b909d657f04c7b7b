import { sha256 } from '@noble/hashes/sha2.js';
import type { ChunkSignatures } from '../body/chunk-decoder.ts';
import { toHex } from '../body/octets.ts';
import { S3Error } from '../s3-error.ts';
import type { User } from '../user.ts';
import type { Claim } from './credential.ts';
import { sameSignature, scopeText, signingKey, signText } from './signature.ts';

const emptyHash = toHex(sha256(new Uint8Array()));

/**
 * Checks the signatures of a chunked body, each of which rests on the one before, and the first on that of the request.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export async function chunkSignatures(
  user: User,
  { time, scope, signature }: Claim,
): Promise<ChunkSignatures> {
  const key = await signingKey(user, scope);
  let previous = signature;
  let hash = sha256.create();

  const verify = (algorithm: string, hashes: readonly string[], claimed: string) => {
    const text = [algorithm, time, scopeText(scope), previous, ...hashes].join('\n');
    const expected = signText(key, text);
    if (!sameSignature(expected, claimed)) {
      throw new S3Error('SignatureDoesNotMatch', {
        details: { AWSAccessKeyId: user.accessKeyId, StringToSign: text, SignatureProvided: claimed },
      });
    }
    previous = expected;
  };

  return {
    data: (bytes) => void hash.update(bytes),
    endOfChunk: (claimed) => {
      verify('AWS4-HMAC-SHA256-PAYLOAD', [emptyHash, toHex(hash.digest())], claimed);
      hash = sha256.create();
    },
    endOfTrailers: (trailers, claimed) => {
      verify('AWS4-HMAC-SHA256-TRAILER', [toHex(sha256(new TextEncoder().encode(trailers)))], claimed);
    },
  };
}
