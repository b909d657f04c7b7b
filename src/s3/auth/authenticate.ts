import { parseAnyAddress, type Query, type RequestUrl } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { signatureOf, type SigningSteps, sameSignature } from '#protocol/signing';
import { utf8Of } from '#protocol/text';
import type { Hashes } from '../body/hashes.ts';
import type { IncomingBody } from '../body/incoming-body.ts';
import type { User } from '../user.ts';
import { claimInHeader } from './authorization-header.ts';
import { parseTime, type Claim } from './credential.ts';
import { withHoisted } from './hoisted-headers.ts';
import { claimInQuery } from './presigned-query.ts';
import { verifySessionToken } from './session-token.ts';
import { signable } from './signable.ts';

/** A request, with what is needed to find out who sent it. */
export interface Unauthenticated {
  request: Request;
  url: RequestUrl;
  query: Query;
  body: IncomingBody;
  now: Date;
  /** The region whose endpoint was asked; absent if the endpoint serves all regions. */
  region: string | undefined;
  /** Whether the endpoint serves all regions: then it also accepts signatures for `us-east-1`. */
  isGlobal?: boolean;
  hashes: Hashes;
}

/** Who sent a request, with the claim of its Signature Version 4. Without a user, the request is anonymous. */
export interface Caller {
  user?: User;
  claim?: Claim;
}

const maxSkew = 15 * 60 * 1000;

/**
 * Finds out by its signature who sent a request.
 * Throws InvalidAccessKeyId, SignatureDoesNotMatch, RequestTimeTooSkewed, AuthorizationHeaderMalformed and similar errors.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export async function authenticate(
  incoming: Unauthenticated,
  users: ReadonlyMap<string, User>,
): Promise<Caller> {
  const { request, query, now, hashes } = incoming;
  // An empty header counts as none.
  const authorization = nonEmpty(request.headers.get('authorization'));
  const isOldQuery = query.has('Signature') && query.has('AWSAccessKeyId');
  const inQuery =
    isOldQuery ||
    query.has('X-Amz-Signature') ||
    query.has('X-Amz-Algorithm') ||
    query.has('X-Amz-Credential');
  if (authorization !== null && inQuery) {
    throw new S3Error('InvalidArgument', {
      message:
        'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    });
  }
  if (authorization === null && !inQuery) return {};
  if (authorization !== null && !/[!-~]/.test(authorization)) throw new S3Error('AccessDenied');
  if (isOldQuery || authorization?.startsWith('AWS ')) return { user: await verifyOld(incoming, users) };
  const claim =
    authorization === null
      ? claimInQuery(query, request.headers, now)
      : claimInHeader(authorization, request.headers);
  const isFirst = incoming.isGlobal === true && claim.scope.region === 'us-east-1';
  verifyScope(claim, isFirst ? undefined : incoming.region, inQuery);
  verifyTime(claim, now, inQuery);
  const user = userOf(users, claim.accessKeyId);
  const token = request.headers.get('x-amz-security-token') ?? query.get('X-Amz-Security-Token');
  verifySessionToken(user, token, now);
  verifySignedHeaders(claim, request.headers, query);
  const signed = await signable(incoming, claim);
  const recomputed = signatureOf(signed, user, claim, hashes);
  if (sameSignature(recomputed.signature, claim.signature)) return { user, claim };
  // Text beyond ASCII in a header arrives as bytes; the sender may have signed the text that these bytes are in UTF-8.
  const headers = new Map([...signed.headers].map(([name, value]) => [name, utf8Of(value)]));
  if ([...headers].some(([name, value]) => value !== signed.headers.get(name))) {
    const inUtf8 = { ...signed, headers };
    const again = signatureOf(inUtf8, user, claim, hashes);
    if (sameSignature(again.signature, claim.signature)) return { user, claim };
  }
  throw mismatch(claim, recomputed);
}

/** The same for Signature Version 2. */
async function verifyOld(
  { request, url, query, now }: Unauthenticated,
  users: ReadonlyMap<string, User>,
): Promise<User> {
  const { oldClaimInHeader, oldClaimInQuery, verifyOldSignature } = (await import('../seldom.ts'))
    .oldSignatures;
  const { headers, method } = request;
  const authorization = headers.get('authorization');
  const claim =
    authorization === null ? oldClaimInQuery(query, now) : oldClaimInHeader(authorization, headers);
  if (claim.time !== undefined) verifySkew(claim.time, claim.date, now, false);
  const user = userOf(users, claim.accessKeyId);
  verifySessionToken(user, headers.get('x-amz-security-token') ?? query.get('x-amz-security-token'), now);
  const inHost = parseAnyAddress({ hostname: url.hostname, pathname: '/' }).bucket;
  const resource = (inHost === undefined ? '' : `/${inHost}`) + url.pathname;
  const signed = new Map(withHoisted(headers, query));
  for (const name of authorization === null ? ['content-type', 'content-md5'] : []) {
    signed.set(name, headers.get(name) ?? query.get(name) ?? '');
  }
  verifyOldSignature(user, claim, { method, headers: signed, resource, query });
  return user;
}

function userOf(users: ReadonlyMap<string, User>, accessKeyId: string): User {
  const user = users.get(accessKeyId);
  if (user) return user;
  throw new S3Error('InvalidAccessKeyId', { details: { AWSAccessKeyId: accessKeyId } });
}

function verifyScope({ scope, time }: Claim, region: string | undefined, inQuery: boolean): void {
  const where = inQuery
    ? 'Error parsing the X-Amz-Credential parameter;'
    : 'The authorization header is malformed;';
  const code = inQuery ? 'AuthorizationQueryParametersError' : 'AuthorizationHeaderMalformed';
  if (scope.service !== 's3') {
    throw new S3Error(code, {
      message: `${where} incorrect service "${scope.service}". This endpoint belongs to "s3".`,
    });
  }
  if (region !== undefined && scope.region !== region) {
    throw new S3Error(code, {
      message: `${where} the region '${scope.region}' is wrong; expecting '${region}'`,
      details: { Region: region },
      headers: { 'x-amz-bucket-region': region },
    });
  }
  if (!time.startsWith(scope.day)) {
    throw new S3Error(code, {
      message: `${where} Invalid credential date "${scope.day}". This date is not the same as X-Amz-Date: "${time.slice(0, 8)}".`,
    });
  }
}

function verifyTime({ time }: Claim, now: Date, inQuery: boolean): void {
  verifySkew(parseTime(time) ?? 0, time, now, inQuery);
}

function verifySkew(time: number, text: string, now: Date, inQuery: boolean): void {
  const early = time - now.getTime();
  if (inQuery && early > maxSkew) throw new S3Error('AccessDenied', { message: 'Request is not yet valid' });
  // A presigned URL may be as old as its own expiry allows.
  if (early <= maxSkew && (inQuery || -early <= maxSkew)) return;
  throw new S3Error('RequestTimeTooSkewed', {
    details: {
      RequestTime: text,
      ServerTime: now.toISOString().replace(/\.\d{3}/, ''),
      MaxAllowedSkewMilliseconds: maxSkew,
    },
  });
}

/** Throws AccessDenied unless every header that S3 would act upon is signed. */
function verifySignedHeaders({ signedHeaders }: Claim, headers: Headers, query: Query): void {
  const unsigned = signedHeaders.includes('host') ? [] : ['host'];
  for (const name of headers.keys()) {
    if (!name.startsWith('x-amz-') || name === 'x-amz-content-sha256' || signedHeaders.includes(name))
      continue;
    // The query of a presigned URL is signed along with it.
    if (query.get(name) !== headers.get(name)) unsigned.push(name);
  }
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', {
    message: 'There were headers present in the request which were not signed',
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function mismatch(
  { accessKeyId, signature }: Claim,
  { canonicalRequest, stringToSign }: SigningSteps,
): S3Error {
  return new S3Error('SignatureDoesNotMatch', {
    details: {
      AWSAccessKeyId: accessKeyId,
      StringToSign: stringToSign,
      SignatureProvided: signature,
      StringToSignBytes: spacedHex(stringToSign),
      CanonicalRequest: canonicalRequest,
      CanonicalRequestBytes: spacedHex(canonicalRequest),
    },
  });
}

function spacedHex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

function nonEmpty(text: string | null): string | null {
  return text === '' ? null : text;
}
