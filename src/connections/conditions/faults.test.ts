import { describe, expect, it } from 'vitest';
import { type Fault, withFaults } from './faults.ts';

const get = (key: string) => new Request(`https://my-social-app.s3.us-east-1.amazonaws.com/${key}`);
const put = (key: string) => new Request(get(key), { method: 'PUT', body: 'Hi' });
const statuses = async (faults: readonly Fault[], requests: readonly Request[]) => {
  const answer = withFaults(async () => new Response('fine'), faults);
  const answers: number[] = [];
  for (const request of requests) answers.push((await answer(request)).status);
  return answers;
};

describe('faults', () => {
  it('meet the operation and the key that they name, and nothing else', async () => {
    const faults = [{ operation: 'GetObject', key: 'users/102/a.jpg', code: 'AccessDenied' }] as const;
    const requests = [get('users/101/a.jpg'), get('users/102/a.jpg'), put('users/102/a.jpg')];
    expect(await statuses(faults, requests)).toEqual([200, 403, 200]);
  });

  it('end after so many times', async () => {
    const requests = [get('a'), get('a'), get('a')];
    expect(await statuses([{ code: 'SlowDown', times: 2 }], requests)).toEqual([503, 503, 200]);
  });

  it('can lose the answer to what S3 has done, or the request', async () => {
    const done: string[] = [];
    const s3 = async ({ url }: Request) => {
      done.push(new URL(url).pathname);
      return new Response('fine');
    };
    const answer = withFaults(s3, [
      { code: 'AnswerLost', times: 1 },
      { code: 'ConnectionLost', times: 1 },
    ]);
    await expect(answer(put('a'))).rejects.toThrow('Failed to fetch');
    await expect(answer(put('b'))).rejects.toThrow('Failed to fetch');
    expect(done).toEqual(['/a']);
  });

  it('answer as S3 does', async () => {
    const answer = await withFaults(async () => new Response(), [{ code: 'AccessDenied' }])(get('a'));
    expect(answer.statusText).toBe('Forbidden');
    expect(await answer.text()).toContain('<Code>AccessDenied</Code><Message>Access Denied</Message>');
  });
});
