import { S3Error } from '#protocol/errors';
import type { FormPolicy } from '#protocol/signing';
import { fromBase64 } from '#protocol/text';
import { privateAcls } from './consequences.ts';
import { isFormField } from './form-body.ts';
import { verifyExpiry } from './presignable.ts';
import { verifyName } from './read-request.ts';

/** Fields of the signature. They are left out, because whoever signs the form writes their own. */
const ofSignature = /^x-amz-(algorithm|credential|date|security-token|signature)$/;

/**
 * Reads the policy of a form that a program has made, for whoever is to sign it. Throws InvalidPolicyDocument for a malformed
 * policy or one that does not name exactly one bucket, and AccessDenied for one that is valid for too long or makes objects
 * public.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function readFormPolicy(policy: string, now = new Date()): FormPolicy {
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
    if (isOpening(field, exact)) {
      throw new S3Error('AccessDenied', {
        message: 'A form that makes objects public is not signed for a real S3: whoever has it could use it.',
      });
    }
    if (!isFormField(field) && field !== 'content-length-range') throw malformed();
    if (field === 'key' && Array.isArray(condition)) verifyName(String(condition[2]));
    else if (field === 'key') verifyName(String(exact));
  }
  const [bucket, ...more] = buckets;
  if (typeof bucket !== 'string' || more.length > 0) throw malformed();
  return { bucket, expires, conditions: kept };
}

/** Whether this field gives more people access to the uploaded object, or redirects them elsewhere. */
function isOpening(field: string, exact: unknown): boolean {
  if (field === 'acl' || field === 'x-amz-acl') return !privateAcls.has(exact);
  return field.startsWith('x-amz-grant-') || field === 'x-amz-website-redirect-location';
}

/** The field that a condition is about, in lower case, and its value if the condition allows only one. */
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
    // Falls through: a policy must be JSON in base64.
  }
  throw malformed();
}

function malformed(): S3Error {
  return new S3Error('InvalidPolicyDocument', {
    message:
      'A form is signed for a real S3 only with a policy that names one bucket, an end, and conditions.',
  });
}
