import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { clientOf, newS3 } from './sdk.ts';
import { SignerSha256 } from './signer-sha256.ts';

const { accessKeyId, secretAccessKey } = exampleUser;
const hostname = 'my-social-app.s3.us-east-1.amazonaws.com';
const signer = new SignatureV4({
  service: 's3',
  region: 'us-east-1',
  credentials: { accessKeyId, secretAccessKey },
  sha256: SignerSha256,
  uriEscapePath: false,
});

const names = [
  ...[
    'acl',
    'cors',
    'delete',
    'lifecycle',
    'location',
    'policy',
    'publicAccessBlock',
    'ownershipControls',
    'tagging',
  ],
  ...[
    'uploads',
    'uploadId',
    'partNumber',
    'versions',
    'versioning',
    'versionId',
    'website',
    'encryption',
    'attributes',
  ],
  ...[
    'list-type',
    'prefix',
    'delimiter',
    'max-keys',
    'marker',
    'continuation-token',
    'start-after',
    'encoding-type',
  ],
  ...[
    'key-marker',
    'version-id-marker',
    'max-parts',
    'part-number-marker',
    'max-uploads',
    'fetch-owner',
    'restore',
  ],
  ...[
    'retention',
    'legal-hold',
    'object-lock',
    'notification',
    'logging',
    'select',
    'response-content-type',
    'torrent',
  ],
  ...[
    'X-Amz-Expires',
    'X-Amz-Date',
    'X-Amz-Credential',
    'X-Amz-Algorithm',
    'max-buckets',
    'metrics',
    'id',
    'session',
  ],
];
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '0',
    '1',
    '-1',
    '1e99',
    'null',
    '../..',
    '%',
    '%zz',
    '%00',
    '99999999999999999999',
    '__proto__',
  ),
);
const headerValue = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  fc.constantFrom(
    '',
    '*',
    '"x"',
    'bytes=0-',
    'bytes=9-1',
    'bytes=-99999999999999999999',
    'AES256',
    'aws:kms',
    'REPLACE',
  ),
  fc.constantFrom(
    'AAAAAA==',
    'public-read',
    'id="x"',
    '/my-social-app/a',
    'a/b?versionId=',
    'x'.repeat(10_000),
    'a=b&a=c',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'range',
      'if-match',
      'if-none-match',
      'if-modified-since',
      'content-md5',
      'content-type',
      'content-encoding',
    ],
    ...[
      'x-amz-acl',
      'x-amz-grant-read',
      'x-amz-copy-source',
      'x-amz-copy-source-range',
      'x-amz-metadata-directive',
    ],
    ...['x-amz-checksum-crc32', 'x-amz-checksum-sha256', 'x-amz-checksum-algorithm', 'x-amz-checksum-type'],
    ...[
      'x-amz-tagging',
      'x-amz-storage-class',
      'x-amz-server-side-encryption',
      'x-amz-meta-a',
      'x-amz-trailer',
    ],
    ...['x-amz-server-side-encryption-customer-algorithm', 'x-amz-server-side-encryption-customer-key'],
    ...[
      'x-amz-object-attributes',
      'x-amz-decoded-content-length',
      'x-amz-object-lock-mode',
      'expect',
      'origin',
    ],
    ...['x-amz-object-lock-retain-until-date', 'x-amz-website-redirect-location', 'x-amz-mp-object-size'],
    ...['access-control-request-method', 'content-length', 'x-amz-security-token'],
  ),
  headerValue,
  { maxKeys: 4 },
);
const xml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '',
      'x',
      '1',
      '&amp;',
      '&x;',
      '<!DOCTYPE a>',
      '<![CDATA[x]]>',
      'Enabled',
      '<',
      ']]>',
      '\u0000',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'Delete',
          'Object',
          'Key',
          'Tagging',
          'TagSet',
          'Tag',
          'Value',
          'CORSConfiguration',
          'CORSRule',
          'Rule',
          'Status',
          'VersioningConfiguration',
          'CompleteMultipartUpload',
          'Part',
          'PartNumber',
          'ETag',
          'LifecycleConfiguration',
          'AccessControlPolicy',
          'Owner',
          'Grant',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));
const body = fc.oneof(
  xml.node,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('{', '{"Statement":[]}', '<a>'.repeat(5000), '5\r\nhello\r\n0\r\n\r\n', '--x\r\n\r\n--x--'),
);
const request = fc.record({
  method: fc.constantFrom('GET', 'GET', 'PUT', 'PUT', 'POST', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'),
  path: fc.oneof(
    { arbitrary: fc.constantFrom('/', '/a', '/there', '/there'), weight: 8 },
    { arbitrary: odd.map((text) => `/${encodeURIComponent(text)}`), weight: 2 },
    { arbitrary: fc.constant('/%zz'), weight: 1 },
  ),
  query: fc.array(fc.tuple(fc.constantFrom(...names), odd), { maxLength: 3 }),
  headers,
  body,
  payload: fc.constantFrom(
    'UNSIGNED-PAYLOAD',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  ),
  signed: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
});

type Parts = typeof request extends fc.Arbitrary<infer T> ? T : never;

async function toRequest({
  method,
  path,
  query,
  headers: own,
  body: text,
  payload,
  signed,
}: Parts): Promise<Request> {
  const merged = Object.fromEntries(query);
  const search = Object.entries(merged)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const url = new URL(`https://${hostname}${path}${search === '' ? '' : `?${search}`}`);
  const plain = { ...own, 'x-amz-content-sha256': payload };
  const sent = signed
    ? (
        await signer.sign({
          method,
          protocol: 'https:',
          hostname,
          path: url.pathname,
          query: merged,
          headers: { ...plain, host: hostname },
        })
      ).headers
    : own;
  const hasBody = !['GET', 'HEAD'].includes(method);
  return new Request(url, { method, headers: sent, ...(hasBody && { body: text }) });
}

describe('whatever a client sends', () => {
  it('is answered, and never by an internal error', async () => {
    const s3 = newS3();
    const client = clientOf(s3);
    const restore = async () => {
      await client.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
      await client
        .send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'there', Body: '0123456789' }))
        .catch(() => undefined);
    };
    await restore();
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async (parts) => {
        const sent = await toRequest(parts).catch(() => undefined);
        if (!sent) return;
        const response = await s3.fetch(sent);
        const text = await response.text();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(response.status === 500 ? text : '').toBe('');
        if (response.status === 204) await restore();
        expect(response.headers.get('x-amz-request-id')).toMatch(/^[0-9A-F]{16}$/);
      }),
      { numRuns: 2000 },
    );
    // Enough requests must be understood, or these tests would prove nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(50);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(50);
  }, 120_000);
});
