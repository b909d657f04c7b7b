import { describe, expect, it } from 'vitest';
import { copyAs, type CopySource } from './index.ts';

const origin = 'https://my-social-app.s3.us-east-1.amazonaws.com';
const authorization =
  'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';

function put(
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = 'Hello, S3!',
  search = '?x-id=PutObject',
): CopySource {
  return {
    operation: 'PutObject',
    bucket: 'my-social-app',
    key: 'users/101/bio.txt',
    request: {
      method: 'PUT',
      url: `${origin}/users/101/bio.txt${search}`,
      headers: Object.entries({ authorization, 'amz-sdk-request': 'attempt=1', ...headers }),
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    },
  };
}

describe('a request copied', () => {
  it('as TypeScript is a program as the lessons write it', () => {
    const { text, language } = copyAs(put({ 'content-type': 'text/plain' }), 'typescript', 'aws');
    expect(language).toBe('typescript');
    expect(text).toBe(`import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/101/bio.txt',
    Body: 'Hello, S3!',
    ContentType: 'text/plain',
  }),
);
`);
  });

  it('as boto3 is a program of Python', () => {
    expect(copyAs(put({ 'x-amz-meta-author': '101' }), 'boto3', 'local').text).toBe(`import boto3

s3 = boto3.client(
    's3',
    region_name='us-east-1',
    endpoint_url='http://localhost:9000',
)
s3.put_object(
    Bucket='my-social-app',
    Key='users/101/bio.txt',
    Body=b'Hello, S3!',
    Metadata={'author': '101'},
)
`);
  });

  it('for the AWS CLI puts its body into a file first', () => {
    expect(copyAs(put(), 'aws-cli', 'aws').text).toBe(`printf '%s' 'Hello, S3!' > body-of-bio.txt
aws s3api put-object \\
  --region us-east-1 \\
  --bucket my-social-app \\
  --key users/101/bio.txt \\
  --body body-of-bio.txt
`);
  });

  it('for curl is signed with keys from the environment', () => {
    expect(copyAs(put({ 'content-type': 'text/plain' }), 'curl', 'aws').text)
      .toBe(`curl --request PUT https://my-social-app.s3.us-east-1.amazonaws.com/users/101/bio.txt \\
  --aws-sigv4 aws:amz:us-east-1:s3 \\
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  --header 'x-amz-content-sha256: UNSIGNED-PAYLOAD' \\
  --header 'content-type: text/plain' \\
  --data-raw 'Hello, S3!'
`);
  });

  it('reads a body that is no short text from a file that comes with it', () => {
    const bytes = Uint8Array.of(0, 1, 255);
    for (const form of ['aws-cli', 'boto3', 'curl', 'typescript'] as const) {
      const { text, files } = copyAs(put({}, bytes), form, 'local');
      expect(text).toContain('bio.txt');
      expect(files).toEqual([{ name: 'bio.txt', bytes }]);
    }
  });

  it('leaves out the checksum that the SDK makes, and asks for one that was chosen', () => {
    const usual = put({ 'x-amz-sdk-checksum-algorithm': 'CRC32', 'x-amz-checksum-crc32': 'tICeAw==' });
    expect(copyAs(usual, 'typescript', 'aws').text).not.toContain('Checksum');
    const chosen = put({ 'x-amz-sdk-checksum-algorithm': 'SHA256', 'x-amz-checksum-sha256': 'x' });
    expect(copyAs(chosen, 'typescript', 'aws').text).toContain("ChecksumAlgorithm: 'SHA256',\n");
    const own = put({ 'x-amz-checksum-sha256': 'x' });
    expect(copyAs(own, 'typescript', 'aws').text).toContain("ChecksumSHA256: 'x',\n");
  });

  it('says what it could not take along', () => {
    const odd = put({ 'x-amz-unheard-of': '1', expires: 'never' }, '', '?unheard=2');
    const { text } = copyAs(odd, 'boto3', 'aws');
    for (const part of ['x-amz-unheard-of: 1', 'expires: never', 'unheard: 2'])
      expect(text).toContain(`it: ${part}\n`);
  });

  it('says what the programs of Debian 12 do not know yet', () => {
    const once = put({ 'if-none-match': '*' });
    expect(copyAs(once, 'aws-cli', 'aws').text).toContain(
      '# The AWS CLI of Debian 12 is too old for IfNoneMatch;',
    );
    expect(copyAs(once, 'boto3', 'aws').text).toContain("IfNoneMatch='*'");
  });

  it('is sent unsigned where it was, unless it is known to be signed later', () => {
    const { request, ...rest } = put();
    const unsigned = { ...rest, request: { ...request, headers: [] } };
    expect(copyAs(unsigned, 'aws-cli', 'aws').text).toContain('--no-sign-request');
    expect(copyAs(unsigned, 'curl', 'aws').text).not.toContain('--user');
    expect(copyAs({ ...unsigned, isSigned: true }, 'curl', 'aws').text).toContain('--user');
  });

  it('never has keys or tokens in it', () => {
    const temporary = put({ 'x-amz-security-token': 'secret' });
    for (const form of ['aws-cli', 'boto3', 'curl', 'typescript'] as const) {
      expect(copyAs(temporary, form, 'aws').text).not.toMatch(/AKIA|Signature|: secret/);
    }
    expect(copyAs(temporary, 'curl', 'aws').text).toContain('"x-amz-security-token: $AWS_SESSION_TOKEN"');
  });

  it('goes to the bucket’s address at AWS, whatever endpoint it was sent to', () => {
    const { request, ...rest } = put();
    const elsewhere = {
      ...rest,
      request: { ...request, url: 'http://localhost:1234/my-social-app/users/101/bio.txt' },
    };
    expect(copyAs(elsewhere, 'curl', 'aws').text).toContain(` ${origin}/users/101/bio.txt `);
    expect(copyAs(put(), 'curl', 'local').text).toContain(
      ' http://localhost:9000/my-social-app/users/101/bio.txt ',
    );
  });

  it('for curl keeps a presigned address as it is', () => {
    const presigned = put(
      {},
      '',
      '?X-Amz-Credential=a%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Signature=0',
    );
    const { text } = copyAs(presigned, 'curl', 'aws');
    expect(text).toContain(`'${presigned.request.url}'`);
    expect(text).not.toContain('--aws-sigv4');
    expect(copyAs(presigned, 'curl', 'local').text).toContain('--connect-to ::localhost:9000');
  });

  it('that is none of S3’s has a copy for curl alone', () => {
    const other = { operation: undefined, bucket: undefined, key: undefined };
    const request = { method: 'GET', url: 'https://example.com/a?b', headers: [], body: new Uint8Array() };
    expect(copyAs({ ...other, request }, 'curl', 'local').text).toBe("curl 'https://example.com/a?b'\n");
    expect(copyAs({ ...other, request }, 'typescript', 'aws').text).toMatch(
      /^\/\/ .* Copy it for curl instead.\n$/,
    );
  });

  it.each([
    ['typescript', "new STSClient({ region: 'eu-west-1', endpoint: 'http://localhost:9000' })"],
    ['boto3', "boto3.client('sts', region_name='eu-west-1', endpoint_url='http://localhost:9000')"],
    [
      'aws-cli',
      'aws sts get-caller-identity \\\n  --endpoint-url http://localhost:9000 \\\n  --region eu-west-1',
    ],
    ['curl', '--aws-sigv4 aws:amz:eu-west-1:sts'],
  ] as const)('to STS asks, as %s, whose keys are used', (form, words) => {
    const body = new TextEncoder().encode('Action=GetCallerIdentity&Version=2011-06-15');
    const request = { method: 'POST', url: 'https://sts.eu-west-1.amazonaws.com/', headers: [], body };
    const source = { operation: 'GetCallerIdentity', bucket: undefined, key: undefined, request };
    expect(copyAs(source, form, 'local').text).toContain(words);
    expect(copyAs(source, form, 'aws').text).not.toContain('localhost');
  });
});
