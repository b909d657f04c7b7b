import { describe, expect, it } from 'vitest';
import type { Exchange } from '#connections';
import { type Check, type CheckContext, judge } from './check.ts';

const context = { language: 'ts', requests: [] as Exchange[] } as unknown as Omit<CheckContext, 'verify'>;

describe('judge', () => {
  it('passes when every point is right', async () => {
    const verdict = await judge(async ({ verify }) => void verify(true, 'right', 'wrong'), context);
    expect(verdict).toEqual({ passed: true, points: [{ ok: true, message: 'right' }] });
  });

  it('fails when one point is not, and keeps the others', async () => {
    const verdict = await judge(async ({ verify }) => {
      verify(true, 'right', '');
      verify(false, '', 'wrong');
    }, context);
    expect(verdict.passed).toBe(false);
    expect(verdict.points).toHaveLength(2);
  });

  it('does not pass a check that verified nothing', async () => {
    expect((await judge(async () => undefined, context)).passed).toBe(false);
  });

  it('tells each reader what is said of their language', async () => {
    const check: Check = async ({ verify }) =>
      void verify(false, '', 'No [[`await`|`with`]].', 'Write [[it|one]].');
    expect((await judge(check, { ...context, language: 'py' })).points).toEqual([
      { ok: false, message: 'No `with`.', cure: 'Write one.' },
    ]);
    expect((await judge(check, context)).points[0]).toMatchObject({
      message: 'No `await`.',
      cure: 'Write it.',
    });
  });

  it('shows a body that was sent in chunks as the program has given it', async () => {
    const request = {
      method: 'PUT',
      url: 'https://my-social-app.s3.us-east-1.amazonaws.com/a',
      headers: [['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER']] as const,
      body: new TextEncoder().encode('5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n'),
    };
    const sent: string[] = [];
    const look: Check = async ({ requests }) =>
      void sent.push(...requests.map(({ request: { body } }) => new TextDecoder().decode(body)));
    await judge(look, { ...context, requests: [{ request } as unknown as Exchange] });
    expect(sent).toEqual(['hello']);
  });

  it('turns an error of the check into a failed point', async () => {
    const verdict = await judge(() => Promise.reject(new Error('no network')), context);
    expect(verdict).toEqual({
      passed: false,
      points: [{ ok: false, message: 'The check itself could not finish: no network' }],
    });
  });
});
