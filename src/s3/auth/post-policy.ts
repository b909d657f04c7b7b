import { S3Error } from '#protocol/errors';
import { type Bytes, fromBase64 } from '#protocol/text';

/** Fields that a policy need not mention. */
const free: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'signature',
  'awsaccesskeyid',
  'policy',
  'file',
  'submit',
]);

/**
 * Checks a form against the policy that was signed for it. Throws AccessDenied if a condition does not hold or the policy has
 * expired, EntityTooSmall or EntityTooLarge, and InvalidPolicyDocument if it is malformed.
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
  if (expires < now.getTime()) throw denied('Invalid according to Policy: Policy expired.');
  const spokenOf = new Set<string>(free);
  const valueOf = (name: string) => (name === 'bucket' ? bucket : fields.get(name));
  for (const condition of document.conditions as readonly unknown[]) {
    const read = normalised(condition);
    const [operator, field, expected] = read;
    if (operator === 'content-length-range') {
      if (!isSize(field) || !isSize(expected)) throw failed(read);
      verifySize(size, Number(field), Number(expected));
      continue;
    }
    // Without a dollar, no field is named.
    if (!field.startsWith('$')) throw failed(read);
    const name = field.slice(1).toLowerCase();
    spokenOf.add(name);
    const value = valueOf(name);
    const holds =
      operator === 'eq' ? value === expected : value !== undefined && begins(name, value, expected);
    if (!holds) throw failed(read);
  }
  if (!spokenOf.has('bucket')) throw denied('Invalid according to Policy: Policy missing condition: bucket');
  for (const name of fields.keys()) {
    if (!spokenOf.has(name) && !name.startsWith('x-ignore-')) {
      throw denied(`Invalid according to Policy: Extra input fields: ${name}`);
    }
  }
}

/** Whether a value begins with `expected`. If it is a comma-separated list of content types, each of them must. */
function begins(name: string, value: string, expected: string): boolean {
  const values = name === 'content-type' ? value.split(',').map((item) => item.trim()) : [value];
  return values.every((item) => item.startsWith(expected));
}

type Condition = readonly [operator: string, name: string, expected: string];

function normalised(condition: unknown): Condition {
  if (Array.isArray(condition)) {
    const [operator, field, expected] = condition as unknown[];
    const kind = typeof operator === 'string' ? operator.toLowerCase() : '';
    if (condition.length !== 3) throw malformed('Invalid condition');
    if (kind === 'content-length-range') return [kind, String(field), String(expected)];
    const areTexts = typeof field === 'string' && typeof expected === 'string';
    if ((kind !== 'eq' && kind !== 'starts-with') || !areTexts) throw malformed('Invalid condition');
    return [kind, field, expected];
  }
  if (typeof condition !== 'object' || condition === null) throw malformed('Invalid condition');
  const [entry, ...more] = Object.entries(condition) as [string, unknown][];
  if (!entry || more.length > 0) {
    throw malformed(
      'Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.',
    );
  }
  const [name, expected] = entry;
  if (typeof expected !== 'string') throw malformed('Invalid condition');
  return ['eq', `$${name}`, expected];
}

function isSize(text: string): boolean {
  return /^\d+$/.test(text);
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
    // Falls through: a policy must be JSON in base64.
  }
  throw malformed('Invalid Policy: Invalid JSON.');
}

function failed(condition: Condition): S3Error {
  const written = condition.map((part) => JSON.stringify(part)).join(', ');
  return denied(`Invalid according to Policy: Policy Condition failed: [${written}]`);
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}

function malformed(message: string): S3Error {
  return new S3Error('InvalidPolicyDocument', { message });
}
