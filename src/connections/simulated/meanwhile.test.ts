import { describe, expect, it } from 'vitest';
import { createAccountReader } from '../create-account-reader.ts';
import { openTrialAccount } from './trial-account.ts';

const bucket = 'my-social-app';
const key = 'posts/9/likes.txt';
const address = `https://${bucket}.s3.us-east-1.amazonaws.com/${key}`;

describe('what others do meanwhile', () => {
  it('happens right after the first such request, once', async () => {
    const account = await openTrialAccount({
      seed: [{ name: bucket, objects: [{ key, body: '0' }] }],
      meanwhile: [{ after: 'GetObject', key, stores: [{ name: bucket, objects: [{ key, body: '1' }] }] }],
    });
    const send = async (init: RequestInit = {}) =>
      (await account.fetch(new Request(address, init), { sign: true })).text();
    const stored = async () =>
      new TextDecoder().decode((await createAccountReader(account).getObject(bucket, key))?.body);

    await send({ method: 'HEAD' });
    expect(await stored(), 'what a check looks up is no request of the program').toBe('0');
    expect(await send(), 'the answer is of before').toBe('0');
    expect(await stored()).toBe('1');
    await send({ method: 'PUT', body: '2' });
    expect(await send()).toBe('2');
    expect(await stored()).toBe('2');
  });
});
