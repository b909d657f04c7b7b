import { describe, expect, it } from 'vitest';
import type { Exchange } from '#connections';
import { stoppedPoint } from './stopped-point.ts';

const refused = (code: string, message: string): Exchange => ({
  index: 0,
  operation: 'GetObject',
  bucket: 'my-social-app',
  key: 'users/404/profile.jpg',
  request: { method: 'GET', url: 'https://s3.us-east-1.amazonaws.com/', headers: [], body: new Uint8Array() },
  sentFrom: undefined,
  response: {
    status: 404,
    headers: [],
    body: new TextEncoder().encode(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`),
  },
  failure: undefined,
  startedAt: 0,
  duration: 1,
});

describe('stoppedPoint', () => {
  it('says what S3 means, with the reader’s own values and line', () => {
    const error = { name: 'NoSuchKey', message: 'The specified key does not exist.', line: 17 };
    expect(stoppedPoint(error, [refused('NoSuchKey', 'The specified key does not exist.')])).toMatch(
      /^Your program stopped at line 17 with `NoSuchKey`\. There is no object with the key `users\/404\/profile\.jpg`/,
    );
  });

  it('quotes S3 where its code alone says little', () => {
    const message = 'Found unsupported HTTP method in CORS config.';
    const error = { name: 'InvalidRequest', message, line: 12 };
    expect(stoppedPoint(error, [refused('InvalidRequest', message)])).toContain(`S3 says: “${message}”`);
  });

  it('says what an answer without a body means, of which the SDK makes an unknown error', () => {
    const bare = (status: number): Exchange => ({
      ...refused('', ''),
      response: { status, headers: [], body: new Uint8Array() },
    });
    const unchanged = { name: 'Unknown', message: 'UnknownError', line: 9 };
    expect(stoppedPoint(unchanged, [bare(304)])).toMatch(
      /^Your program stopped at line 9 with `Unknown`\. Nothing was sent: the object `users\/404\/profile\.jpg`/,
    );
    const missing = { name: 'NotFound', message: 'UnknownError', line: 9 };
    expect(stoppedPoint(missing, [bare(404)])).toContain('with `NotFound`. There is no object');
  });

  it('tells the code that a program left with', () => {
    const message = 'The program left with exit code 3.';
    expect(stoppedPoint({ name: '', message, line: undefined }, [])).toBe(message);
  });

  it('tells an error of the program’s own as it is', () => {
    const error = {
      name: 'TypeError',
      message: "Cannot read properties of undefined (reading 'Key')",
      line: 3,
    };
    expect(stoppedPoint(error, [refused('NoSuchKey', 'It is not there.')])).toBe(
      "Your program stopped at line 3 with `TypeError: Cannot read properties of undefined (reading 'Key')`.",
    );
    const left = { name: '', message: 'The program left with exit code 3.', line: undefined };
    expect(stoppedPoint(left, [])).toBe('The program left with exit code 3.');
    expect(stoppedPoint({ name: 'Uncaught', message: '', line: undefined }, [])).toBe(
      'Your program stopped with `Uncaught`.',
    );
  });

  it('tells the first of the things that botocore lists', () => {
    const message =
      'Parameter validation failed:\nUnknown parameter in input: "key".\nMissing required parameter: "Key"';
    const error = { name: 'botocore.exceptions.ParamValidationError', message, line: 4 };
    expect(stoppedPoint(error, [])).toBe(
      'Your program stopped at line 4 with `ParamValidationError: Parameter validation failed: Unknown parameter in input: "key"`.',
    );
  });
});
