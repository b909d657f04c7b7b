import { expect, it } from 'vitest';
import { senderOf } from './sender-of.ts';

it.each([
  ['boto3', 'Boto3/1.43.64 md/Botocore#1.43.64 ua/2.1 os/emscripten'],
  ['aws-cli', 'aws-cli/1.45.64 md/Botocore#1.43.64'],
  ['aws-cli', 'Mozilla/5.0'],
])('copies for %s what %s has sent', (form, agent) => {
  expect(
    senderOf([
      ['Host', 'b.s3.amazonaws.com'],
      ['User-Agent', agent],
    ]),
  ).toBe(form);
});

it('copies for the AWS CLI what nobody says who has sent it', () => expect(senderOf([])).toBe('aws-cli'));
