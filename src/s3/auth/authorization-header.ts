import { S3Error } from '#protocol/errors';
import { parseCredential, parseTime, verifyPayloadHash, type Claim } from './credential.ts';

/**
 * Reads a signature from the Authorization header.
 * Throws InvalidRequest for another scheme, AuthorizationHeaderMalformed, AccessDenied without a date.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
 */
export function claimInHeader(authorization: string, headers: Headers): Claim {
  const [, scheme = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(authorization) ?? [];
  if (scheme !== 'AWS4-HMAC-SHA256') throw unsupported(scheme);
  const fields = new Map<string, string>();
  for (const field of rest.split(',')) {
    const equals = field.indexOf('=');
    if (equals > 0) fields.set(field.slice(0, equals).trim(), field.slice(equals + 1).trim());
  }
  const credential = parseCredential(required(fields, 'Credential'));
  if (!credential) {
    throw malformed(
      'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  }
  const payloadHash = headers.get('x-amz-content-sha256');
  if (payloadHash === null) {
    throw new S3Error('InvalidRequest', {
      message: 'Missing required header for this request: x-amz-content-sha256',
    });
  }
  return {
    ...credential,
    time: timeIn(headers),
    signedHeaders: required(fields, 'SignedHeaders').toLowerCase().split(';'),
    signature: required(fields, 'Signature'),
    payloadHash: verifyPayloadHash(payloadHash),
  };
}

function timeIn(headers: Headers): string {
  const stamp = headers.get('x-amz-date');
  if (stamp !== null && parseTime(stamp) !== undefined) return stamp;
  const date = Date.parse(headers.get('date') ?? '');
  if (stamp === null && !Number.isNaN(date)) {
    return new Date(date).toISOString().replace(/[-:]|\.\d{3}/g, '');
  }
  throw new S3Error('AccessDenied', {
    message: 'AWS authentication requires a valid Date or x-amz-date header',
  });
}

function required(fields: ReadonlyMap<string, string>, name: string): string {
  const value = fields.get(name);
  if (value === undefined || value === '')
    throw malformed(
      `the authorization header requires three components: Credential, SignedHeaders, and Signature.`,
    );
  return value;
}

function malformed(why: string): S3Error {
  return new S3Error('AuthorizationHeaderMalformed', {
    message: `The authorization header is malformed; ${why}`,
  });
}

function unsupported(scheme: string): S3Error {
  if (scheme.startsWith('AWS4')) {
    return new S3Error('InvalidRequest', {
      message: 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    });
  }
  return new S3Error('InvalidArgument', {
    message: 'Unsupported Authorization Type',
    details: { ArgumentName: 'Authorization', ArgumentValue: scheme },
  });
}
