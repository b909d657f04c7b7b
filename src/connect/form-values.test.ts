import { describe, expect, it } from 'vitest';
import { parseKeys } from '#connections/real';
import { readValues, valuesFor, withPasted } from './form-values.ts';

describe('one paste of what the set-up prints', () => {
  const text =
    'export AWS_ACCESS_KEY_ID=ASIAEXAMPLE\nexport AWS_SECRET_ACCESS_KEY=secret\nexport AWS_SESSION_TOKEN=token\n' +
    'export AWS_REGION=eu-west-1\n\nProvider: Amazon S3\nBuckets: my-social-app-k3x9, my-uploads-k3x9\n';

  it('fills all that is needed to connect', () => {
    const { settings, keys } = readValues(withPasted(valuesFor('minio'), parseKeys(text) ?? {}));
    expect(settings).toMatchObject({
      provider: 'aws',
      region: 'eu-west-1',
      buckets: ['my-social-app-k3x9', 'my-uploads-k3x9'],
    });
    expect(settings.endpoint).toContain('eu-west-1');
    expect(keys).toEqual({ accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' });
  });

  it('leaves the buckets that were typed where it names none, and no token of other keys', () => {
    const typed = { ...valuesFor('aws'), buckets: 'typed-k3x9', sessionToken: 'old' };
    const pasted = parseKeys('AWS_ACCESS_KEY_ID=A\nAWS_SECRET_ACCESS_KEY=B') ?? {};
    expect(withPasted(typed, pasted)).toMatchObject({ buckets: 'typed-k3x9', sessionToken: '' });
  });
});
