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

  it('takes the first of several sections', () => {
    const text =
      '[a]\naws_access_key_id=A\naws_secret_access_key=B\n[b]\naws_access_key_id=C\naws_secret_access_key=D';
    expect(parseKeys(text)).toEqual({ accessKeyId: 'A', secretAccessKey: 'B' });
  });

  it.each(['', 'hello', '{', '[default]\nregion=eu-west-1'])('finds nothing in %j', (text) =>
    expect(parseKeys(text)).toBeUndefined(),
  );
});
