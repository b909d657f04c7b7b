import { describe, expect, it } from 'vitest';
import { openTrialAccount } from '../simulated/trial-account.ts';
import { hinder, type Trouble } from './hinder.ts';

const request = () => new Request('https://my-social-app.s3.us-east-1.amazonaws.com/a');
const fate = async (trouble: Trouble, count: number) => {
  const hindrance = hinder(trouble);
  const fates: (number | string)[] = [];
  for (let index = 0; index < count; index += 1) {
    const answer = hindrance(request(), async () => new Response('fine'));
    fates.push(
      await answer.then(
        ({ status }) => status,
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    );
  }
  return fates;
};

describe('hinder', () => {
  it('counts faults from the beginning of the run, and can lose the connection', async () => {
    const trouble: Trouble = {
      faults: [
        { code: 'ConnectionLost', times: 1 },
        { code: 'SlowDown', times: 2 },
      ],
    };
    const expected = ['Failed to fetch', 503, 503, 200];
    expect(await fate(trouble, 4)).toEqual(expected);
    expect(await fate(trouble, 4)).toEqual(expected);
  });

  it('has the same luck in every run', async () => {
    const trouble: Trouble = { conditions: { slowDown: 0.4, dropped: 0.3 } };
    const fates = await fate(trouble, 40);
    expect(new Set(fates)).toEqual(new Set([200, 503, 'Failed to fetch']));
    expect(await fate(trouble, 40)).toEqual(fates);
  });

  it('spares what is only looked up', async () => {
    const account = await openTrialAccount({ faults: [{ code: 'SlowDown' }] });
    const list = () => new Request('https://s3.us-east-1.amazonaws.com/');
    expect((await account.fetch(list(), { sign: true })).status).toBe(503);
    expect((await account.fetch(list(), { sign: true, purpose: 'look' })).status).toBe(200);
  });

  it('is told to an account with each request of the run', async () => {
    const account = await openTrialAccount({});
    const hindrance = hinder({ faults: [{ code: 'SlowDown' }] });
    const list = new Request('https://s3.us-east-1.amazonaws.com/');
    expect((await account.fetch(list, { sign: true, hindrance })).status).toBe(503);
  });
});
