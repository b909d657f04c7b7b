import { S3Error } from '../s3-error.ts';
import { fromBase64, type Bytes } from '../body/octets.ts';

/** Fields that a policy need not speak of. */
const free: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'signature',
  'awsaccesskeyid',
  'policy',
  'file',
  'submit',
]);

/**
 * Holds a form against the policy that was signed for it. Throws AccessDenied where a condition does not hold or the policy
 * has expired, EntityTooSmall or EntityTooLarge, InvalidPolicyDocument where it is malformed.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function verifyPostPolicy(
  policy: string,
  fields: ReadonlyMap<string, string>,
  { bucket, size, now }: { bucket: string; size: Bytes; now: Date },
): void {
  const document = parse(policy);
  if (typeof document.expiration !== 'string') throw malformed('Policy missing expiration.');
  const expires = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(document.expiration)
    ? Date.parse(document.expiration)
    : Number.NaN;
  if (Number.isNaN(expires)) throw malformed(`Invalid 'expiration' value: '${document.expiration}'`);
  if (!Array.isArray(document.conditions)) throw malformed('Policy missing conditions.');
  if (expires < now.getTime()) throw denied('Policy expired.');
  const spokenOf = new Set<string>(free);
  const valueOf = (name: string) => (name === 'bucket' ? bucket : fields.get(name));
  for (const condition of document.conditions as readonly unknown[]) {
    for (const [operator, name, expected] of normalised(condition)) {
      if (operator === 'content-length-range') verifySize(size, Number(name), Number(expected));
      else {
        spokenOf.add(name);
        const value = valueOf(name);
        const holds =
          operator === 'eq' ? value === expected : value !== undefined && begins(name, value, expected);
        if (!holds) throw failed(condition);
      }
    }
  }
  if (!spokenOf.has('bucket')) throw denied('Invalid according to Policy: Policy missing condition: bucket');
  for (const name of fields.keys()) {
    if (!spokenOf.has(name) && !name.startsWith('x-ignore-')) {
      throw denied(`Invalid according to Policy: Extra input fields: ${name}`);
    }
  }
}

/** Whether a value begins so; of several types of content, which commas part, each must. */
function begins(name: string, value: string, expected: string): boolean {
  const values = name === 'content-type' ? value.split(',').map((item) => item.trim()) : [value];
  return values.every((item) => item.startsWith(expected));
}

type Condition = readonly [operator: string, name: string, expected: string];

function normalised(condition: unknown): Condition[] {
  if (Array.isArray(condition)) {
    const [operator, name, expected] = condition as unknown[];
    const kind = typeof operator === 'string' ? operator.toLowerCase() : '';
    if (condition.length !== 3) throw malformed('Invalid condition');
    if (kind === 'content-length-range') {
      if (!isSize(name) || !isSize(expected)) throw malformed('Invalid content-length-range');
      return [[kind, String(name), String(expected)]];
    }
    if (
      (kind !== 'eq' && kind !== 'starts-with') ||
      typeof name !== 'string' ||
      typeof expected !== 'string'
    ) {
      throw malformed('Invalid condition');
    }
    return [[kind, name.replace(/^\$/, '').toLowerCase(), expected]];
  }
  if (typeof condition !== 'object' || condition === null) throw malformed('Invalid condition');
  if (Object.keys(condition).length !== 1) throw malformed('Invalid condition');
  return Object.entries(condition).map(([name, expected]: [string, unknown]): Condition => {
    if (typeof expected !== 'string') throw malformed('Invalid condition');
    return ['eq', name.toLowerCase(), expected];
  });
}

function isSize(value: unknown): value is string | number {
  return (typeof value === 'number' || typeof value === 'string') && /^\d+$/.test(String(value));
}

function verifySize(size: Bytes, least: Bytes, most: Bytes): void {
  if (size < least)
    throw new S3Error('EntityTooSmall', { details: { ProposedSize: size, MinSizeAllowed: least } });
  if (size > most)
    throw new S3Error('EntityTooLarge', { details: { ProposedSize: size, MaxSizeAllowed: most } });
}

function parse(policy: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(fromBase64(policy)));
    if (typeof json === 'object' && json !== null) return json as Readonly<Record<string, unknown>>;
  } catch {
    // Falls through: what is not base64 of JSON is no policy.
  }
  throw malformed('Invalid Policy: Invalid JSON.');
}

function failed(condition: unknown): S3Error {
  return denied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`);
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}

function malformed(message: string): S3Error {
  return new S3Error('InvalidPolicyDocument', { message });
}
