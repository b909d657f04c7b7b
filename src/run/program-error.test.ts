import { describe, expect, it } from 'vitest';
import { programError } from './program-error.ts';

describe('programError', () => {
  it('leaves an error of the SDK for JavaScript as it is', () => {
    const error = { name: 'NoSuchKey', message: 'The specified key does not exist.' };
    expect(programError(error, 7)).toEqual({ ...error, line: 7 });
  });

  it('finds in the words of boto3 what S3 has answered', () => {
    const told = 'An error occurred (SlowDown) when calling the PutObject operation';
    const found = { name: 'SlowDown', message: 'Please reduce\nyour rate.', line: 7 };
    for (const message of [
      `${told}: Please reduce\nyour rate.`,
      `${told} (reached max retries: 4): Please reduce\nyour rate.`,
      `Failed to upload john.png to my-social-app/a: ${told}: Please reduce\nyour rate.`,
    ])
      expect(programError({ name: 'botocore.exceptions.ClientError', message }, 7)).toEqual(found);
  });

  it('leaves other errors of Python as they are', () => {
    const error = { name: 'KeyError', message: "'Contents'" };
    expect(programError(error, undefined)).toEqual({ ...error, line: undefined });
  });
});
