import { toBase64 } from '#protocol/text';

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
