import { describe, expect, it } from 'vitest';
import { explainHeader } from './explain-header.ts';
import { explainParameter } from './explain-parameter.ts';

/** What the SDK sends with a PutObject and a GetObject, and what S3 answers. */
const everyday = [
  ...[
    'host',
    'authorization',
    'content-length',
    'content-type',
    'x-amz-checksum-crc32',
    'x-amz-content-sha256',
  ],
  ...[
    'x-amz-date',
    'x-amz-sdk-checksum-algorithm',
    'x-amz-user-agent',
    'amz-sdk-invocation-id',
    'amz-sdk-request',
  ],
  ...[
    'x-amz-checksum-mode',
    'x-amz-id-2',
    'x-amz-request-id',
    'x-amz-server-side-encryption',
    'etag',
    'server',
    'date',
  ],
  ...['x-amz-checksum-type', 'last-modified', 'accept-ranges', 'x-amz-checksum-algorithm', 'location'],
];

describe('explainHeader', () => {
  it.each(everyday)('has something of its own to say about %s', (name) => {
    expect(explainHeader(name)).not.toMatch(/no meaning|no more to say/);
  });

  it('names the metadata that is the reader’s own', () => {
    expect(explainHeader('X-Amz-Meta-Taken-On')).toContain('`taken-on`');
  });

  it('says so when it knows nothing', () => {
    expect(explainHeader('x-amz-brand-new')).toContain('no more to say');
    expect(explainHeader('x-request-start')).toContain('no meaning');
  });
});

describe('explainParameter', () => {
  it('knows those of lists, uploads and presigned URLs', () => {
    for (const name of [
      'list-type',
      'prefix',
      'uploadId',
      'partNumber',
      'X-Amz-Signature',
      'x-id',
      'versionId',
    ]) {
      expect(explainParameter(name)).not.toMatch(/no meaning/);
    }
  });

  it('knows the overrides of an answer, and headers that a presigned URL carries', () => {
    expect(explainParameter('response-content-type')).toContain('`content-type`');
    expect(explainParameter('x-amz-checksum-mode')).toContain('checksum');
  });
});
