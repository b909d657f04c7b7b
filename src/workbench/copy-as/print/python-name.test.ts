import { describe, expect, it } from 'vitest';
import { pythonName } from './python-name.ts';

describe('the name that botocore gives', () => {
  it.each([
    ['PutObject', 'put-object'],
    ['ListObjectsV2', 'list-objects-v2'],
    ['ContentMD5', 'content-md5'],
    ['ChecksumCRC32C', 'checksum-crc32-c'],
    ['ChecksumSHA256', 'checksum-sha256'],
    ['SSEKMSKeyId', 'ssekms-key-id'],
    ['SSECustomerKeyMD5', 'sse-customer-key-md5'],
    ['GrantReadACP', 'grant-read-acp'],
    ['MFA', 'mfa'],
    ['ETag', 'e-tag'],
  ])('%s is %s', (name, expected) => {
    expect(pythonName(name, '-')).toBe(expected);
    expect(pythonName(name, '_')).toBe(expected.replaceAll('-', '_'));
  });
});
