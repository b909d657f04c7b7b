import { S3Error } from '#protocol/errors';
import { sameSignature, scopeText, signingKey } from '#protocol/signing';
import { toHex } from '#protocol/text';
import type { ChunkSignatures } from '../body/chunk-decoder.ts';
import type { Hashes } from '../body/hashes.ts';
import type { User } from '../user.ts';
import type { Claim } from './credential.ts';

/**
 * Checks the signatures of a chunked body. Each one includes the one before, and the first includes that of the request.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function chunkSignatures(
  user: User,
  { time, scope, signature }: Claim,
  hashes: Hashes,
): ChunkSignatures {
  const key = signingKey(user, scope);
  const emptyHash = hashes.sha256Of('');
  let previous = signature;
  let hash = hashes.sha256();

  const verify = (algorithm: string, contents: readonly string[], claimed: string) => {
    const text = [algorithm, time, scopeText(scope), previous, ...contents].join('\n');
    const expected = hashes.hmacSha256Of(key, text);
    if (!sameSignature(expected, claimed)) {
      throw new S3Error('SignatureDoesNotMatch', {
        details: { AWSAccessKeyId: user.accessKeyId, StringToSign: text, SignatureProvided: claimed },
      });
    }
    previous = expected;
  };

  return {
    data: (bytes) => {
      hash.update(bytes);
    },
    endOfChunk: (claimed) => {
      verify('AWS4-HMAC-SHA256-PAYLOAD', [emptyHash, toHex(hash.digest())], claimed);
      hash = hashes.sha256();
    },
    endOfTrailers: (trailers, claimed) => {
      verify('AWS4-HMAC-SHA256-TRAILER', [hashes.sha256Of(trailers)], claimed);
    },
  };
}
