import { invalidArgument, S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { BucketRecord, ObjectRecord, Retention, RetentionMode, Time } from '../store/records.ts';

const day = 86_400_000;

/** The parts of an object's record that lock it. */
export type Lock = Pick<ObjectRecord, 'retention' | 'legalHold'>;

/**
 * The lock that a request, or else the bucket, puts on a new object. Throws InvalidRequest if the bucket does not support locks,
 * InvalidArgument if the lock is malformed.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export function lockIn({ headers, now }: Pick<Call, 'headers' | 'now'>, bucket: BucketRecord): Lock {
  const mode = headers.get('x-amz-object-lock-mode');
  const until = headers.get('x-amz-object-lock-retain-until-date');
  const hold = headers.get('x-amz-object-lock-legal-hold');
  if (mode === null && until === null && hold === null) return defaultLock(bucket, now);
  verifyLockable(bucket);
  if ((mode === null) !== (until === null)) {
    throw new S3Error('InvalidArgument', {
      message: 'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
    });
  }
  if (hold !== null && hold !== 'ON' && hold !== 'OFF') {
    throw invalidArgument('x-amz-object-lock-legal-hold', hold, "Legal Hold must be either of 'ON' or 'OFF'");
  }
  return {
    ...(mode !== null && until !== null
      ? { retention: parseRetention(mode, until, now) }
      : defaultLock(bucket, now)),
    ...(hold !== null && { legalHold: hold === 'ON' }),
  };
}

/** Reads a retention from its parts. Throws InvalidArgument, or MalformedXML if it came in XML. */
export function parseRetention(mode: string, until: string, now: Date, inXml = false): Retention {
  if (!isMode(mode)) {
    throw inXml
      ? new S3Error('MalformedXML')
      : invalidArgument('x-amz-object-lock-mode', mode, 'Unknown wormMode directive.');
  }
  const time = Date.parse(until);
  if (Number.isNaN(time)) {
    throw inXml
      ? new S3Error('MalformedXML')
      : invalidArgument(
          'x-amz-object-lock-retain-until-date',
          until,
          'The retain until date must be provided in ISO 8601 format',
        );
  }
  if (time <= now.getTime()) {
    throw invalidArgument(
      'x-amz-object-lock-retain-until-date',
      until,
      'The retain until date must be in the future!',
    );
  }
  return { mode, until: time };
}

/**
 * Throws InvalidRequest if an object is to be locked but comes without a checksum of its bytes.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export function verifyLockedBody(headers: Headers, { retention, legalHold }: Lock): void {
  if (retention === undefined && legalHold === undefined) return;
  const names = [...headers.keys()];
  if (names.some((name) => /^(content-md5|x-amz-trailer|x-amz-checksum-(crc|sha).*)$/.test(name))) return;
  throw new S3Error('InvalidRequest', {
    message:
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
  });
}

/** Whether this is a mode of retention. */
export function isMode(text: string): text is RetentionMode {
  return text === 'GOVERNANCE' || text === 'COMPLIANCE';
}

/** Throws InvalidRequest if Object Lock is not enabled on a bucket. */
export function verifyLockable({ objectLock }: BucketRecord): void {
  if (!objectLock)
    throw new S3Error('InvalidRequest', { message: 'Bucket is missing Object Lock Configuration' });
}

/** Whether a request asks to bypass a lock in governance mode. */
export function asksToBypass(headers: Headers): boolean {
  return headers.get('x-amz-bypass-governance-retention')?.toLowerCase() === 'true';
}

/** Throws AccessDenied if a version is locked, unless the lock may be bypassed and the call asks for that. */
export function verifyUnlocked({ headers, now }: Call, { retention, legalHold }: Lock): void {
  const bypasses = asksToBypass(headers);
  const isRetained = retention !== undefined && retention.until > now.getTime();
  if (legalHold || (isRetained && !(bypasses && retention.mode === 'GOVERNANCE'))) {
    throw new S3Error('AccessDenied', { message: 'Access Denied because object protected by object lock.' });
  }
}

/** Throws AccessDenied if a retention would become shorter or change its mode, unless the call may bypass it. */
export function verifyRetentionChange(
  call: Call,
  before: Retention | undefined,
  after: Retention | undefined,
): void {
  if (!before || before.until <= call.now.getTime()) return;
  const isLonger = after && after.until >= before.until && after.mode === before.mode;
  if (!isLonger) verifyUnlocked(call, { retention: before });
}

/** An object's lock, as headers. */
export function lockHeaders({ retention, legalHold }: Lock): Record<string, string> {
  return {
    ...(retention && {
      'x-amz-object-lock-mode': retention.mode,
      'x-amz-object-lock-retain-until-date': new Date(retention.until).toISOString(),
    }),
    ...(legalHold !== undefined && { 'x-amz-object-lock-legal-hold': legalHold ? 'ON' : 'OFF' }),
  };
}

function defaultLock({ objectLock }: BucketRecord, now: Date): Lock {
  const rule = objectLock?.defaultRetention;
  if (!rule) return {};
  return { retention: { mode: rule.mode, until: laterBy(now, rule) } };
}

function laterBy(now: Date, { days, years }: { days?: number; years?: number }): Time {
  if (years === undefined) return now.getTime() + (days ?? 0) * day;
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return then.getTime();
}
