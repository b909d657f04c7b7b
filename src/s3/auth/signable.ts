import type { RequestUrl } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import type { Signable } from '#protocol/signing';
import { isEscaped } from '#protocol/text';
import type { IncomingBody } from '../body/incoming-body.ts';
import type { Claim } from './credential.ts';

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const fieldName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** What a claim says is signed of a request, as its sender saw it. Throws InvalidURI for a query with broken escapes. */
export async function signable(
  { request, url, body }: { request: Request; url: RequestUrl; body: IncomingBody },
  claim: Claim,
): Promise<Signable> {
  if (!isEscaped(url.search)) throw new S3Error('InvalidURI');
  const headers = new Map<string, string>();
  // A header with an impossible name cannot be there. Some clients list an empty name.
  const areNames = fieldName.test(claim.signedHeaders.join(''));
  for (const name of claim.signedHeaders) {
    let value = name !== '' && (areNames || fieldName.test(name)) ? request.headers.get(name) : null;
    // A Request shows neither of these two headers, though its sender signed them.
    if (name === 'host') value = url.host;
    else if (name === 'content-length') value ??= String(await body.sentLength());
    headers.set(name, value ?? '');
  }
  return {
    method: request.method,
    path: url.pathname,
    search: url.search,
    headers,
    payloadHash: claim.payloadHash,
  };
}
