import { describe, expect, it } from 'vitest';
import { parseKeys } from './parse-keys.ts';

const keys = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'wJalr/+=', sessionToken: 'IQoJ==' };

describe('parseKeys', () => {
  it.each([
    [
      'export lines',
      'export AWS_ACCESS_KEY_ID="ASIAEXAMPLE"\nexport AWS_SECRET_ACCESS_KEY=wJalr/+=\r\nexport AWS_SESSION_TOKEN=\'IQoJ==\'',
    ],
    [
      'lines of a Windows shell',
      'SET AWS_ACCESS_KEY_ID=ASIAEXAMPLE\nSET AWS_SECRET_ACCESS_KEY=wJalr/+=\nSET AWS_SESSION_TOKEN=IQoJ==',
    ],
    [
      'lines of PowerShell',
      '$Env:AWS_ACCESS_KEY_ID="ASIAEXAMPLE"\n$Env:AWS_SECRET_ACCESS_KEY="wJalr/+="\n$Env:AWS_SESSION_TOKEN="IQoJ=="',
    ],
    [
      'a section of a file',
      '[default]\naws_access_key_id = ASIAEXAMPLE\naws_secret_access_key = wJalr/+=\naws_session_token = IQoJ==\n',
    ],
    [
      'the JSON of aws sts',
      JSON.stringify({
        Credentials: { AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: 'wJalr/+=', SessionToken: 'IQoJ==' },
      }),
    ],
  ])('reads %s', (_, text) => expect(parseKeys(text)).toEqual(keys));

  it('reads when they end, and the region', () => {
    const text = JSON.stringify({
      Version: 1,
      AccessKeyId: 'A',
      SecretAccessKey: 'B',
      Expiration: '2030-01-02T03:04:05Z',
    });
    expect(parseKeys(text)?.expires).toEqual(new Date('2030-01-02T03:04:05Z'));
    expect(parseKeys('AWS_ACCESS_KEY_ID=A\nAWS_SECRET_ACCESS_KEY=B\nAWS_REGION=eu-west-1')?.region).toBe(
      'eu-west-1',
    );
  });

  it('reads all that setup.sh prints', () => {
    const text = `Done. On the page, open Connection. These lines can be pasted as they are:

export AWS_ACCESS_KEY_ID=ASIAEXAMPLE
export AWS_SECRET_ACCESS_KEY=wJalr/+=
export AWS_SESSION_TOKEN=IQoJ==
export AWS_CREDENTIAL_EXPIRATION=2030-01-02T03:04:05+00:00
export AWS_REGION=eu-west-1

Provider: Amazon S3
Buckets: my-social-app-k3x9, my-uploads-k3x9, my-archive-k3x9

Or use the bridge, so that no key comes near the page.`;
    expect(parseKeys(text)).toEqual({
      ...keys,
      region: 'eu-west-1',
      provider: 'Amazon S3',
      expires: new Date('2030-01-02T03:04:05Z'),
      buckets: ['my-social-app-k3x9', 'my-uploads-k3x9', 'my-archive-k3x9'],
    });
  });

  it.each([
    ['Buckets: one-k3x9,\ntwo-k3x9\n\nOr use', ['one-k3x9', 'two-k3x9']],
    ['Buckets: one-k3x9\nmore text', ['one-k3x9']],
    ['Buckets:\n', undefined],
  ])('reads the buckets of %j', (text, buckets) => {
    const pasted = parseKeys(`AWS_ACCESS_KEY_ID=A\nAWS_SECRET_ACCESS_KEY=B\n${text}`);
    expect(pasted?.buckets).toEqual(buckets);
  });

  it('takes the first of several sections', () => {
    const text =
      '[a]\naws_access_key_id=A\naws_secret_access_key=B\n[b]\naws_access_key_id=C\naws_secret_access_key=D';
    expect(parseKeys(text)).toEqual({ accessKeyId: 'A', secretAccessKey: 'B' });
  });

  it.each(['', 'hello', '{', '[default]\nregion=eu-west-1'])('finds nothing in %j', (text) =>
    expect(parseKeys(text)).toBeUndefined(),
  );
});
