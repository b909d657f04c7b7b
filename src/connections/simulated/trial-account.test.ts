import { describe, expect, it } from 'vitest';
import { createAccountReader } from '../create-account-reader.ts';
import { record } from '../recorder.ts';
import type { Seed } from './seed.ts';
import { openTrialAccount } from './trial-account.ts';

const seed: Seed = [{ name: 'my-social-app', objects: [{ key: 'a', body: 'of the seed' }] }];
const readerOf = async (options: Parameters<typeof openTrialAccount>[0]) =>
  createAccountReader(await openTrialAccount(options));
const keysIn = async (account: Awaited<ReturnType<typeof readerOf>>) =>
  (await account.listObjects('my-social-app')).map(({ key }) => key);

describe('openTrialAccount', () => {
  it('begins with its seed, and with what is there besides', async () => {
    const plain = await readerOf({ seed });
    const more: Seed = [{ name: 'my-social-app', objects: [{ key: 'b' }] }, { name: 'another' }];
    for (const besides of [await readerOf({ seed, more }), await readerOf({ seed, more })]) {
      expect(await keysIn(besides)).toEqual(['a', 'b']);
      expect(await besides.listBuckets()).toEqual(['another', 'my-social-app']);
    }
    expect(await keysIn(await readerOf({ more })), 'without the seed').toEqual(['b']);
    expect(await keysIn(plain), 'others with this seed have the seed alone').toEqual(['a']);
    expect(await keysIn(await readerOf({ seed }))).toEqual(['a']);
  });

  it('keeps what a program stores from every other trial, and tells of nothing that the seed stored', async () => {
    const changed: unknown[] = [];
    const trial = await openTrialAccount({ seed, onChange: ({ key }) => changed.push(key) });
    const address = 'https://my-social-app.s3.us-east-1.amazonaws.com/';
    await trial.fetch(new Request(`${address}b`, { method: 'PUT', body: 'x' }), { sign: true });
    await trial.fetch(new Request(`${address}a`, { method: 'DELETE' }), { sign: true });
    expect(await keysIn(createAccountReader(trial))).toEqual(['b']);
    expect(changed).toEqual(['b', 'a']);
    expect(await keysIn(await readerOf({ seed }))).toEqual(['a']);
  });

  it('plants a seed once, however many trials begin with it', async () => {
    let read = 0;
    const counted: Seed = [{ name: 'my-social-app', objects: [{ key: 'b', body: 'x' }] }];
    const [bucket] = counted;
    const more = Object.assign([bucket], {
      [Symbol.iterator]: function* () {
        read += 1;
        yield bucket;
      },
    }) as Seed;
    for (let time = 0; time < 3; time += 1)
      expect(await keysIn(await readerOf({ seed, more }))).toEqual(['a', 'b']);
    expect(read).toBe(1);
  });

  it('says what S3 refused of a seed, each time', async () => {
    const wrong: Seed = [{ name: 'NO' }];
    await expect(openTrialAccount({ seed: wrong })).rejects.toThrow('InvalidBucketName');
    await expect(openTrialAccount({ seed: wrong })).rejects.toThrow('InvalidBucketName');
  });

  it('has an STS beside its S3, which the faults of S3 do not reach', async () => {
    const trial = await openTrialAccount({ faults: [{ code: 'ServiceUnavailable' }] });
    const request = new Request('https://sts.us-east-1.amazonaws.com/', { method: 'POST', body: 'Action=X' });
    expect(trial.reaches(new URL(request.url))).toBe(true);
    expect(trial.reaches(new URL('https://iam.amazonaws.com/'))).toBe(false);
    const recorder = record(trial);
    const response = await recorder.fetch(request);
    expect(recorder.exchanges.map(({ operation }) => operation)).toEqual(['X']);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<Code>MissingAuthenticationToken</Code>');
  });
});
