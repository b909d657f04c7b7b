import { expect, it } from 'vitest';
import { senderOf } from './sender-of.ts';

const place = { line: 1, column: 1 };
const numbered = ['amz-sdk-invocation-id', '1'] as const;
const request = (...headers: (readonly [string, string])[]) => ({
  method: 'GET',
  url: 'https://s3.us-east-1.amazonaws.com/',
  headers,
  body: new Uint8Array(),
});

it.each([
  ['boto3', 'a program in Python', request(numbered), place],
  [
    'aws-cli',
    'a program in TypeScript',
    request(numbered, ['x-amz-user-agent', 'aws-sdk-js/3.1169.0']),
    place,
  ],
  ['aws-cli', 'the AWS CLI', request(numbered), undefined],
  ['aws-cli', 'a program without an SDK', request(), place],
] as const)('copies for %s what %s has sent', (form, _, sent, sentFrom) => {
  expect(senderOf({ request: sent, sentFrom })).toBe(form);
});
