import { fromBase64, toBase64 } from './body/octets.ts';
import { verifyExpiry } from './presignable.ts';
import { S3Error } from './s3-error.ts';

/** What a program wants to allow whoever has a form: the policy of a presigned POST, without who signs it. */
export interface FormTerms {
  readonly bucket: string;
  readonly expires: Date;
  /** All other conditions, those of the signature left out. */
  readonly conditions: readonly unknown[];
}

/** Who signs a form, and how. */
export interface FormSigner {
  readonly accessKeyId: string;
  readonly sessionToken?: string | undefined;
  readonly region: string;
  /** Signs a text of that time with version 4 of the signature. */
  readonly sign: (text: string, now: Date) => Promise<string>;
}

/** Who may sign is decided anew, and so is the bucket. */
const ofSignature = /^x-amz-(algorithm|credential|date|security-token|signature)$/;
/** Access control lists that open an object to nobody who has no right to it already. */
const privateAcls = new Set<unknown>(['private', 'bucket-owner-read', 'bucket-owner-full-control']);

/**
 * Reads the policy of a form that a program has made, for whoever is to sign it. Throws InvalidPolicyDocument for one that
 * does not name its bucket, and AccessDenied for one that is good for too long or opens objects to everybody.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function readFormPolicy(policy: string, now = new Date()): FormTerms {
  const { expiration, conditions } = parse(policy);
  if (typeof expiration !== 'string' || !Array.isArray(conditions)) throw malformed();
  const expires = new Date(expiration);
  verifyExpiry(Math.ceil((expires.getTime() - now.getTime()) / 1_000));
  const kept: unknown[] = [];
  const buckets = new Set<unknown>();
  for (const condition of conditions as readonly unknown[]) {
    const { field, exact } = about(condition);
    if (field === 'bucket') buckets.add(exact);
    else if (!ofSignature.test(field)) kept.push(condition);
    if (field === 'acl' && !privateAcls.has(exact)) {
      throw new S3Error('AccessDenied', {
        message: 'A form that makes objects public is not signed for a real S3: whoever has it could use it.',
      });
    }
  }
  const [bucket, ...more] = buckets;
  if (typeof bucket !== 'string' || more.length > 0) throw malformed();
  return { bucket, expires, conditions: kept };
}

/**
 * The fields that sign a form for a bucket. What was read is written anew: nobody else's reading of it counts.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html
 */
export async function signForm(
  { bucket, expires, conditions }: FormTerms,
  { accessKeyId, sessionToken, region, sign }: FormSigner,
  now = new Date(),
): Promise<Readonly<Record<string, string>>> {
  const date = now
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  const own = {
    bucket,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${accessKeyId}/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    'X-Amz-Date': date,
    ...(sessionToken !== undefined && { 'X-Amz-Security-Token': sessionToken }),
  };
  const named = Object.entries(own).map(([name, value]) => ({ [name]: value }));
  const policy = writePolicy(expires, [...conditions, ...named]);
  return { ...own, Policy: policy, 'X-Amz-Signature': await sign(policy, now) };
}

/** The policy of a form, which nobody has signed: what `readFormPolicy` reads. */
export function writeFormPolicy({ bucket, expires, conditions }: FormTerms): string {
  return writePolicy(expires, [...conditions, { bucket }]);
}

function writePolicy(expires: Date, conditions: readonly unknown[]): string {
  const policy = { expiration: expires.toISOString(), conditions };
  return toBase64(new TextEncoder().encode(JSON.stringify(policy)));
}

/** The field that a condition is about, in small letters, and its value where only one will do. */
function about(condition: unknown): { field: string; exact: unknown } {
  if (Array.isArray(condition)) {
    const [operator, field, value] = condition as unknown[];
    const kind = String(operator).toLowerCase();
    if (kind === 'content-length-range') return { field: kind, exact: undefined };
    if (typeof field !== 'string' || condition.length !== 3) throw malformed();
    return { field: field.replace(/^\$/, '').toLowerCase(), exact: kind === 'eq' ? value : undefined };
  }
  const entries = typeof condition === 'object' && condition !== null ? Object.entries(condition) : [];
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw malformed();
  return { field: entry[0].toLowerCase(), exact: entry[1] };
}

function parse(policy: string): { expiration?: unknown; conditions?: unknown } {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(fromBase64(policy)));
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // Falls through: what is not base64 of JSON is no policy.
  }
  throw malformed();
}

function malformed(): S3Error {
  return new S3Error('InvalidPolicyDocument', {
    message:
      'A form is signed for a real S3 only with a policy that names one bucket, an end, and conditions.',
  });
}
