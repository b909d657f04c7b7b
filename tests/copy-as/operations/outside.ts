import { Readable } from 'node:stream';
import * as sdk from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Bucket, bucket, Key, object, send, type Command, type Ids } from './given.ts';

/** A request that no client sends by itself: it is made by hand, or for others. */
export interface RawRequest {
  readonly name: string;
  readonly given: readonly Command[];
  readonly request: (client: sdk.S3Client) => Promise<Request>;
}

const host = `https://${Bucket}.s3.us-east-1.amazonaws.com`;
const open = new sdk.PutBucketPolicyCommand({
  Bucket,
  Policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: `arn:aws:s3:::${Bucket}/*`,
    },
  }),
});
const site = new sdk.PutBucketWebsiteCommand({
  Bucket,
  WebsiteConfiguration: { IndexDocument: { Suffix: 'bio.txt' } },
});
const cors = new sdk.PutBucketCorsCommand({
  Bucket,
  CORSConfiguration: {
    CORSRules: [{ AllowedMethods: ['PUT'], AllowedOrigins: ['*'], AllowedHeaders: ['*'] }],
  },
});

/** Requests as browsers, and presigned URLs, make them. */
export const rawRequests: readonly RawRequest[] = [
  {
    name: 'a presigned GetObject',
    given: object,
    request: async (client) =>
      new Request(await getSignedUrl(client, new sdk.GetObjectCommand({ Bucket, Key }))),
  },
  {
    name: 'a presigned PutObject',
    given: bucket,
    request: async (client) =>
      new Request(await getSignedUrl(client, new sdk.PutObjectCommand({ Bucket, Key: "it's [new] {1}" })), {
        method: 'PUT',
        body: 'from a browser',
      }),
  },
  {
    name: 'a public GetObject',
    given: [...object, open],
    request: async () => new Request(`${host}/${Key}`),
  },
  {
    name: 'a public PutObject',
    given: [...bucket, open],
    request: async () => new Request(`${host}/a%20b`, { method: 'PUT', body: 'by anybody' }),
  },
  { name: 'a forbidden GetObject', given: object, request: async () => new Request(`${host}/${Key}`) },
  {
    name: 'a page of a website',
    given: [...object, open, site],
    request: async () => new Request(`http://${Bucket}.s3-website-us-east-1.amazonaws.com/users/101/`),
  },
  {
    name: 'a preflight',
    given: [...bucket, cors],
    request: async () =>
      new Request(`${host}/${Key}`, {
        method: 'OPTIONS',
        headers: { 'access-control-request-method': 'PUT', origin: 'https://a.example' },
      }),
  },
  ...[
    new File(['from a "form"\r\n\\ ;'], `it's "so";.txt`, { type: 'text/plain' }),
    new File([Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256)], 'größe.bin'),
  ].map((file, index) => ({
    name: `a form with ${['a text', 'bytes'][index]}`,
    given: bucket,
    request: async (client: sdk.S3Client) => {
      const { url, fields } = await createPresignedPost(client, { Bucket, Key: 'form/${filename}' });
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', file);
      return new Request(url, { method: 'POST', body: form });
    },
  })),
];

/** A request with a body of unknown length, which comes in chunks. */
export const streamed = {
  name: 'PutObject of a stream',
  given: async (client: sdk.S3Client): Promise<Ids> => {
    for (const command of bucket) await send(client, command);
    return {};
  },
  when: (client: sdk.S3Client) =>
    client.send(
      new sdk.PutObjectCommand({
        Bucket,
        Key,
        Body: Readable.from([Buffer.from('one, '), Buffer.from('two')]),
        ContentLength: 8,
      }),
    ),
};
