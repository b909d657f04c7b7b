import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { newS3 } from './sdk.ts';
import { SignerSha256 } from './signer-sha256.ts';

const host = 'sts.us-east-1.amazonaws.com';
const now = new Date('2026-01-31T12:00:00Z');
const temporary = {
  ...exampleUser,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'AQoEXAMPLEH4aoAH0gNCAPy/+=',
  expires: '2026-01-31T13:00:00Z',
};
const identity = 'Action=GetCallerIdentity&Version=2011-06-15';

/** What a question differs in from one that is right. */
interface Question {
  readonly body?: string;
  readonly service?: string;
  readonly credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** When it is signed. */
  readonly at?: Date;
  /** Changes what was signed. */
  readonly change?: (headers: Headers) => void;
}

/** Asks STS, signed by the SDK's own signer. Answers the status and the document. */
async function ask({
  body = identity,
  service = 'sts',
  credentials = exampleUser,
  at = now,
  change = () => undefined,
}: Question = {}): Promise<string> {
  const signer = new SignatureV4({ service, region: 'us-east-1', credentials, sha256: SignerSha256 });
  const request = {
    ...{ method: 'POST', protocol: 'https:', hostname: host, path: '/', body },
    headers: { host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
  };
  const headers = new Headers((await signer.sign(request, { signingDate: at })).headers);
  change(headers);
  const s3 = newS3({ users: [exampleUser, temporary], clock: () => now });
  const response = await s3.fetch(new Request(`https://${host}/`, { method: 'POST', headers, body }));
  return `${response.status} ${await response.text()}`;
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
describe('GetCallerIdentity', () => {
  it('names the account and the user whose keys have signed', async () => {
    const answer = await ask();
    expect(answer).toContain('200 <?xml version="1.0" encoding="UTF-8"?>');
    expect(answer).toContain('<Arn>arn:aws:iam::111122223333:user/example</Arn>');
    expect(answer).toContain('<Account>111122223333</Account>');
    expect(answer).toMatch(/<UserId>AIDA[A-Z2-7]{17}<\/UserId>/);
    expect(answer).toMatch(/<RequestId>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/RequestId>/);
  });

  it('takes temporary keys with their token', async () => {
    expect(await ask({ credentials: temporary })).toContain('200 ');
  });

  it.each<[code: string, words: string, question: Question]>([
    ['MissingAuthenticationToken', 'is missing', { change: (headers) => headers.delete('authorization') }],
    ['IncompleteSignature', 'conforms', { change: (headers) => headers.set('authorization', 'AWS4 x') }],
    [
      'InvalidClientTokenId',
      'is invalid',
      { credentials: { ...exampleUser, accessKeyId: 'AKIDNOBODYEXAMPLE' } },
    ],
    ['InvalidClientTokenId', 'is invalid', { credentials: { ...temporary, sessionToken: 'another' } }],
    ['SignatureDoesNotMatch', 'we calculated', { credentials: { ...exampleUser, secretAccessKey: 'wrong' } }],
    ['SignatureDoesNotMatch', "correct service: 'sts'", { service: 's3' }],
    [
      'SignatureDoesNotMatch',
      '20260131T114459Z is now earlier than 20260131T114500Z (20260131T120000Z - 15 min.)',
      { at: new Date('2026-01-31T11:44:59Z') },
    ],
    [
      'SignatureDoesNotMatch',
      '20260131T121501Z is still later than 20260131T121500Z (20260131T120000Z + 15 min.)',
      { at: new Date('2026-01-31T12:15:01Z') },
    ],
  ])('answers %s, as %s, like AWS', async (code, words, question) => {
    const answer = await ask(question);
    expect(answer).toMatch(/^40[03] /);
    expect(answer).toContain(`<Code>${code}</Code>`);
    expect(answer).toContain(words);
  });

  it('says of temporary keys that they have expired', async () => {
    temporary.expires = '2026-01-31T11:00:00Z';
    expect(await ask({ credentials: temporary })).toContain('403 ');
    expect(await ask({ credentials: temporary })).toContain('<Code>ExpiredToken</Code>');
  });

  it('refuses headers that were changed after they were signed', async () => {
    const answer = await ask({ change: (headers) => headers.set('content-type', 'text/plain') });
    expect(answer).toContain('<Code>SignatureDoesNotMatch</Code>');
  });

  it('says of other questions that they are not answered here', async () => {
    const answer = await ask({ body: 'Action=AssumeRole&Version=2011-06-15&RoleArn=a&RoleSessionName=b' });
    expect(answer).toContain('400 ');
    expect(answer).toContain('Could not find operation AssumeRole for version 2011-06-15');
  });

  it('reads no more than a question can have', async () => {
    expect(await ask({ body: `${identity}&Padding=${'x'.repeat(70_000)}` })).toContain(
      'MaxMessageLengthExceeded',
    );
  });

  it('leaves to S3 what is signed for STS, and is no question to it', async () => {
    const authorization =
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260131/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0';
    const headers = {
      authorization,
      'x-amz-date': '20260131T120000Z',
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    };
    const put = new Request('http://localhost:9000/my-bucket/key', { method: 'PUT', headers, body: 'x' });
    const response = await newS3({ clock: () => now }).fetch(put);
    expect(await response.text()).toContain('incorrect service &quot;sts&quot;. This endpoint belongs to');
  });
});
