import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '#connections';
import { createMemoryStore, createS3 } from '#s3';
import { record } from '../../../connections/recorder.ts';
import { createClient } from '../../model/client.ts';
import { signatureSteps, type SignatureSteps } from './signature-steps.ts';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const host = 'https://examplebucket.s3.amazonaws.com';
const credential = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';

function request(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Pick<Exchange, 'request'> {
  return {
    request: {
      method,
      url: host + path,
      headers: Object.entries(headers),
      body: new TextEncoder().encode(body),
    },
  };
}

function authorization(signedHeaders: string, signature: string): string {
  return `AWS4-HMAC-SHA256 Credential=${credential},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

function stepsOf(exchange: Pick<Exchange, 'request'>): SignatureSteps {
  const steps = signatureSteps(exchange);
  if (!('signed' in steps)) throw new Error(steps.kind);
  return steps;
}

// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "Examples: Signature Calculations"
describe('signatureSteps on the published examples of AWS', () => {
  const plain = { 'x-amz-content-sha256': empty, 'x-amz-date': '20130524T000000Z' };

  it('GET Object', () => {
    const { canonical, stringToSign, signed } = stepsOf(
      request('GET', '/test.txt', {
        ...plain,
        range: 'bytes=0-9',
        authorization: authorization(
          'host;range;x-amz-content-sha256;x-amz-date',
          'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
        ),
      }),
    );
    expect(canonical.text).toBe(
      `GET\n/test.txt\n\nhost:examplebucket.s3.amazonaws.com\nrange:bytes=0-9\nx-amz-content-sha256:${empty}\nx-amz-date:20130524T000000Z\n\nhost;range;x-amz-content-sha256;x-amz-date\n${empty}`,
    );
    expect(stringToSign).toBe(
      'AWS4-HMAC-SHA256\n20130524T000000Z\n20130524/us-east-1/s3/aws4_request\n7344ae5b7ee6c3e7e6b0fe0640412a37625d1fbfff95c48bbb2dc43964946972',
    );
    expect(signed?.matches).toBe(true);
  });

  it('PUT Object', () => {
    const { canonical, bodyHash, signed } = stepsOf(
      request(
        'PUT',
        '/test$file.text',
        {
          date: 'Fri, 24 May 2013 00:00:00 GMT',
          'x-amz-date': '20130524T000000Z',
          'x-amz-storage-class': 'REDUCED_REDUNDANCY',
          'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
          authorization: authorization(
            'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
            '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
          ),
        },
        'Welcome to Amazon S3.',
      ),
    );
    expect(canonical.uri).toBe('/test%24file.text');
    expect(bodyHash).toBe(canonical.payloadHash);
    expect(signed?.matches).toBe(true);
  });

  it.each([
    ['/?lifecycle', 'lifecycle=', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    [
      '/?max-keys=2&prefix=J',
      'max-keys=2&prefix=J',
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('GET %s', (path, query, signature) => {
    const { canonical, signed } = stepsOf(
      request('GET', path, {
        ...plain,
        authorization: authorization('host;x-amz-content-sha256;x-amz-date', signature),
      }),
    );
    expect(canonical.query).toBe(query);
    expect(signed?.matches).toBe(true);
  });

  it('a presigned URL', () => {
    const signature = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';
    const { claim, canonical, signed } = stepsOf(
      request(
        'GET',
        `/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(credential)}&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`,
        {},
      ),
    );
    expect(claim.kind).toBe('presigned');
    expect(canonical.payloadHash).toBe('UNSIGNED-PAYLOAD');
    expect(canonical.query).not.toContain('X-Amz-Signature');
    expect(signed?.matches).toBe(true);
  });
});

describe('signatureSteps', () => {
  const s3 = createS3({ store: createMemoryStore() });
  const connection = { fetch: (sent: Request) => s3.fetch(sent) } as Parameters<typeof record>[0];
  const environment = {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };

  it('matches what the SDK signs, whatever the key', async () => {
    const { fetch, exchanges } = record(connection);
    const client = createClient({ fetch, environment: () => environment, clockOffset: () => 0 });
    const put = { Bucket: 'b-one', Key: "a b/ü+(1)!'*.txt", Body: 'hello', Metadata: { spaced: 'a   b' } };
    await client.send(new PutObjectCommand(put)).catch(() => undefined);
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket: 'b-one', Key: 'ü&+' }));
    await fetch(new Request(url));
    expect(exchanges.map((exchange) => stepsOf(exchange).signed?.matches)).toEqual([true, true]);
  });

  it('takes the hash of the body from the body itself, where STS is asked, as botocore does', () => {
    const signature = '03a569611c990ca9d32f1a33b793446b325efc1f008b5c15e94ad752dfed5a78';
    const headers = {
      'x-amz-date': '20260131T120000Z',
      authorization: authorization('host;x-amz-date', signature).replace(
        '20130524/us-east-1/s3',
        '20260131/us-east-1/sts',
      ),
    };
    const asked = request('POST', '/', headers, 'Action=GetCallerIdentity&Version=2011-06-15');
    const steps = stepsOf({ request: { ...asked.request, url: 'https://sts.us-east-1.amazonaws.com/' } });
    expect(steps.signed?.matches).toBe(true);
  });

  it('shows the steps, and no key, where the secret is not known', () => {
    const steps = stepsOf(
      request('GET', '/', {
        'x-amz-content-sha256': empty,
        'x-amz-date': '20130524T000000Z',
        authorization: authorization('host', '0').replace('AKIAIOSFODNN7EXAMPLE', 'AKIAREAL'),
      }),
    );
    expect(steps.signed).toBeUndefined();
    expect(steps.stringToSign).toContain('20130524/us-east-1/s3/aws4_request');
  });

  it('says what it cannot go through', () => {
    expect(signatureSteps(request('GET', '/', {}))).toEqual({ kind: 'none' });
    expect(signatureSteps(request('GET', '/', { authorization: 'AWS a:b' }))).toEqual({ kind: 'version 2' });
    expect(signatureSteps(request('GET', '/', { authorization: 'Bearer x' }))).toEqual({
      kind: 'unreadable',
    });
    expect(
      signatureSteps(request('POST', '/', { 'content-type': 'multipart/form-data; boundary=x' })),
    ).toEqual({
      kind: 'form',
    });
  });
});
