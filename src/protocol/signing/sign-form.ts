import { toBase64 } from '#protocol/text';
import { momentOf, signText } from './sign.ts';
import { algorithm, type Credentials, scopeText } from './signature.ts';

/** What a program wants to allow to whoever has a form: the policy of a presigned POST, without the signer. */
export interface FormPolicy {
  readonly bucket: string;
  readonly expires: Date;
  /** All other conditions, without those of the signature. */
  readonly conditions: readonly unknown[];
}

/**
 * The fields that sign a form for a bucket. The policy is written again from what was read, so it cannot be read differently.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html
 */
export function signForm(
  { bucket, expires, conditions }: FormPolicy,
  credentials: Credentials,
  region: string,
  now = new Date(),
): Readonly<Record<string, string>> {
  const { accessKeyId, sessionToken } = credentials;
  const { time, scope } = momentOf(now, region);
  const own = {
    bucket,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${accessKeyId}/${scopeText(scope)}`,
    'X-Amz-Date': time,
    ...(sessionToken !== undefined && { 'X-Amz-Security-Token': sessionToken }),
  };
  const named = Object.entries(own).map(([name, value]) => ({ [name]: value }));
  const policy = writePolicy(expires, [...conditions, ...named]);
  return { ...own, Policy: policy, 'X-Amz-Signature': signText(policy, credentials, region, now) };
}

/** The policy of a form, not yet signed, as the gate reads it. */
export function writeFormPolicy({ bucket, expires, conditions }: FormPolicy): string {
  return writePolicy(expires, [...conditions, { bucket }]);
}

function writePolicy(expires: Date, conditions: readonly unknown[]): string {
  const policy = { expiration: expires.toISOString(), conditions };
  return toBase64(new TextEncoder().encode(JSON.stringify(policy)));
}
