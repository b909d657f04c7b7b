import { createHash, createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';
import { SignerSha256 } from './signer-sha256.ts';

const Bucket = 'my-social-app';
const Key = 'video.mp4';
const { accessKeyId, secretAccessKey } = exampleUser;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

/** A put in signed chunks, as the Java SDK sends it; `tamper` changes the chunked body on its way. */
async function putChunks(
  chunks: readonly string[],
  { trailer, tamper = (body) => body }: { trailer?: string; tamper?: (body: string) => string } = {},
): Promise<Response> {
  const payload = `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailer === undefined ? '' : '-TRAILER'}`;
  const region = 'us-east-1';
  const host = `${Bucket}.s3.${region}.amazonaws.com`;
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: { accessKeyId, secretAccessKey },
    sha256: SignerSha256,
    uriEscapePath: false,
  });
  const { headers } = await signer.sign({
    method: 'PUT',
    protocol: 'https:',
    hostname: host,
    path: `/${Key}`,
    headers: {
      host,
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-content-sha256': payload,
      'x-amz-decoded-content-length': String(chunks.join('').length),
      ...(trailer !== undefined && { 'x-amz-trailer': 'x-amz-checksum-crc32' }),
    },
  });
  const time = headers['x-amz-date'] ?? '';
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = ['aws4_request'].reduce<Buffer>(
    hmac,
    hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), 's3'),
  );
  let previous = /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const sign = (...lines: string[]) =>
    (previous = hmac(key, [lines[0], time, scope, previous, ...lines.slice(1)].join('\n')).toString('hex'));
  let body = '';
  for (const chunk of [...chunks, '']) {
    const signature = sign('AWS4-HMAC-SHA256-PAYLOAD', sha256(''), sha256(chunk));
    body += `${chunk.length.toString(16)};chunk-signature=${signature}\r\n${chunk}${chunk === '' ? '' : '\r\n'}`;
  }
  if (trailer !== undefined) {
    const line = `x-amz-checksum-crc32:${trailer}`;
    body += `${line}\r\nx-amz-trailer-signature:${sign('AWS4-HMAC-SHA256-TRAILER', sha256(`${line}\n`))}\r\n`;
  }
  return s3.fetch(
    new Request(`https://${host}/${Key}`, { method: 'PUT', headers, body: tamper(`${body}\r\n`) }),
  );
}

const code = async (response: Response) => /<Code>(.*)<\/Code>/.exec(await response.text())?.[1];

describe('a body in signed chunks', () => {
  it('is stored without its framing', async () => {
    const response = await putChunks(['hello', ', ', 'world']);
    expect(await response.text()).toBe('');
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('hello, world');
    expect(got.ContentEncoding).toBe('gzip');
  });

  it('is refused when a chunk was changed, or is missing', async () => {
    expect(await code(await putChunks(['hello'], { tamper: (body) => body.replace('hello', 'HELLO') }))).toBe(
      'SignatureDoesNotMatch',
    );
    const cut = (body: string) => body.slice(0, body.indexOf('\r\n0;') + 2);
    expect(await code(await putChunks(['hello'], { tamper: cut }))).toBe('IncompleteBody');
  });

  it('is verified against its trailing checksum, which is signed', async () => {
    expect((await putChunks(['123456789'], { trailer: 'y/Q5Jg==' })).status).toBe(200);
    expect(await code(await putChunks(['123456789'], { trailer: 'AAAAAA==' }))).toBe('BadDigest');
    const tamper = (body: string) => body.replace('y/Q5Jg==', 'AAAAAA==');
    expect(await code(await putChunks(['123456789'], { trailer: 'y/Q5Jg==', tamper }))).toBe(
      'SignatureDoesNotMatch',
    );
  });
});

describe('a stream from the SDK in Node', () => {
  it('arrives in unsigned chunks with a trailing checksum, and is stored without them', async () => {
    const framed: string[] = [];
    const node = clientOf({
      fetch: async (request) => {
        framed.push(await request.clone().text());
        return s3.fetch(request);
      },
    });
    const Body = Readable.from([Buffer.from('hello, '), Buffer.from('world')]);
    await node.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: 12, ContentType: 'video/mp4' }));
    expect(framed[0]).toMatch(/x-amz-checksum-crc32:\S+\r\n/);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject({
      ContentLength: 12,
      ContentType: 'video/mp4',
      ChecksumCRC32: expect.any(String) as unknown,
    });
    expect(head.ContentEncoding).toBeUndefined();
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('hello, world');
  });
});
