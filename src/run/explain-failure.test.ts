import { describe, expect, it } from 'vitest';
import type { Program } from '#sandbox';
import { explainFailure } from './explain-failure.ts';

const unknown = 'The AWS Access Key Id you provided does not exist in our records.';
const advice = 'a program finds keys in its environment, here as on your computer.';

/** What is said of an error in a program. */
function told(name: string, message: string, program: Partial<Program>): string {
  const whole = { name: 'one', code: '', map: '', imports: [], ...program };
  return explainFailure({ name, message, positions: [] }, whole, {
    locate: () => undefined,
    mapText: (text) => text,
  }).message;
}

describe('explainFailure', () => {
  it('says to leave out keys that S3 does not know, in TypeScript and in Python', () => {
    const code = `new S3Client({ credentials: { accessKeyId: 'YOUR_ACCESS_KEY' } })`;
    expect(told('InvalidAccessKeyId', unknown, { code })).toBe(`${unknown} Leave out credentials: ${advice}`);
    const message = `An error occurred (InvalidAccessKeyId) when calling the PutObject operation: ${unknown}`;
    const python = {
      code: `boto3.client('s3', aws_access_key_id='YOUR_ACCESS_KEY')`,
      language: 'py',
    } as const;
    expect(told('botocore.exceptions.ClientError', message, python)).toBe(
      `${message} Leave out aws_access_key_id and aws_secret_access_key: ${advice}`,
    );
  });

  it('leaves an error alone that is not about keys in the program', () => {
    expect(told('InvalidAccessKeyId', unknown, { code: `new S3Client({})` })).toBe(unknown);
    expect(told('NoSuchKey', 'No.', { code: `credentials` })).toBe('No.');
  });
});
