import { describe, expect, it } from 'vitest';
import { type CheckContext, judge } from './check.ts';

const context = {} as Omit<CheckContext, 'verify'>;

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

  it('turns an error of the check into a failed point', async () => {
    const verdict = await judge(() => Promise.reject(new Error('no network')), context);
    expect(verdict).toEqual({
      passed: false,
      points: [{ ok: false, message: 'The check itself could not finish: no network' }],
    });
  });
});
