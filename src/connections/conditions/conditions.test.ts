import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConditions, expiredToken, noConditions, type ConditionSettings } from './conditions.ts';
import { seededRandom } from './seeded-random.ts';
import { underConditions } from './under-conditions.ts';

const address = 'https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg';
const now = new Date('2026-05-04T03:02:01Z');

/** An account that counts its requests, under conditions whose waits are noted and take no time. */
function stage(settings: Partial<ConditionSettings>, seed = 1) {
  const conditions = createConditions();
  conditions.set(settings);
  const waits: number[] = [];
  let answered = 0;
  const fetch = underConditions(
    async () => {
      answered += 1;
      return new Response('x'.repeat(1_000));
    },
    {
      conditions,
      now: () => now,
      random: seededRandom(seed),
      wait: async (milliseconds) => void waits.push(milliseconds),
    },
  );
  return { conditions, fetch, waits, answered: () => answered };
}

const get = (headers: Record<string, string> = {}) => new Request(address, { headers });
const tries = async (count: number, fetch: (request: Request) => Promise<Response>) =>
  Promise.all(
    Array.from({ length: count }, () => fetch(get()).catch((error: unknown) => error as TypeError)),
  );

describe('conditions', () => {
  it('are off at first, tell of changes, and can all be put off', () => {
    const conditions = createConditions();
    let told = 0;
    const stop = conditions.onChange(() => (told += 1));
    expect(conditions.isOn).toBe(false);
    conditions.set({ latency: 500, jitter: 0.3 });
    conditions.set({ latency: 500 });
    expect([conditions.isOn, told]).toEqual([true, 1]);
    conditions.clear();
    expect([conditions.isOn, conditions.settings.jitter, told]).toEqual([false, 0, 2]);
    stop();
    conditions.set({ dropped: 1 });
    expect(told).toBe(2);
  });

  it('are all off when they are put off, whatever they begin with', () => {
    const conditions = createConditions({ ...noConditions, latency: 40 });
    expect(conditions.isOn).toBe(true);
    conditions.clear();
    expect([conditions.isOn, conditions.settings.latency]).toEqual([false, 0]);
  });

  it('do nothing while they are off', async () => {
    const { fetch, waits, answered } = stage({ jitter: 0.5 });
    expect((await fetch(get())).status).toBe(200);
    expect([waits, answered()]).toEqual([[], 1]);
  });

  it('make requests take their time, each way, with jitter', async () => {
    const steady = stage({ latency: 400 });
    await steady.fetch(get());
    expect(steady.waits).toEqual([200, 200]);
    const varied = stage({ latency: 400, jitter: 0.5 });
    await tries(50, varied.fetch);
    expect(Math.min(...varied.waits)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...varied.waits)).toBeLessThanOrEqual(300);
    expect(new Set(varied.waits).size).toBeGreaterThan(50);
  });

  it('share the bandwidth among all requests under way', async () => {
    const { fetch, waits } = stage({ bandwidth: 1_000 });
    await tries(3, fetch);
    const [first = 0, second = 0, third = 0] = waits.sort((one, other) => one - other);
    expect(Math.round(first / 100)).toBe(10);
    expect(Math.round(second / 100)).toBe(20);
    expect(Math.round(third / 100)).toBe(30);
  });

  it('answer a share of requests with SlowDown as S3 does, and do nothing for them', async () => {
    const { fetch, answered } = stage({ slowDown: 0.3 });
    const answers = await tries(200, fetch);
    const slowed = answers.filter((answer) => answer instanceof Response && answer.status === 503);
    expect(slowed.length).toBeGreaterThan(40);
    expect(slowed.length).toBeLessThan(80);
    expect(answered()).toBe(200 - slowed.length);
    const response = await stage({ slowDown: 1 }).fetch(get());
    expect(response.statusText).toBe('Slow Down');
    expect(response.headers.get('date')).toBe('Mon, 04 May 2026 03:02:01 GMT');
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await response.text()).toMatch(
      /<Error><Code>SlowDown<\/Code><Message>Please reduce your request rate.<\/Message><RequestId>[0-9A-F]{16}</,
    );
  });

  it('drop connections, half of them after the account has acted', async () => {
    const { fetch, answered } = stage({ dropped: 1 });
    const answers = await tries(200, fetch);
    expect(answers.every((answer) => answer instanceof TypeError)).toBe(true);
    expect(answered()).toBeGreaterThan(70);
    expect(answered()).toBeLessThan(130);
  });

  it('are the same again for the same seed', async () => {
    const once = async () => {
      const { fetch } = stage({ dropped: 0.3, slowDown: 0.3, latency: 10, jitter: 1 }, 7);
      return (await tries(40, fetch)).map((answer) => (answer instanceof Response ? answer.status : 'lost'));
    };
    expect(await once()).toEqual(await once());
  });

  it('answer the expired token with ExpiredToken, in headers and in presigned addresses, also when off', async () => {
    const { fetch, answered } = stage({});
    const inHeader = await fetch(get({ 'x-amz-security-token': expiredToken }));
    expect(inHeader.status).toBe(400);
    expect(await inHeader.text()).toContain(`<Code>ExpiredToken</Code>`);
    const inQuery = await fetch(
      new Request(`${address}?X-Amz-Security-Token=${encodeURIComponent(expiredToken)}`),
    );
    expect(await inQuery.text()).toContain(`<Token-0>${expiredToken}</Token-0>`);
    expect(answered()).toBe(0);
  });

  it('let a request be given up while it is on its way', async () => {
    const conditions = createConditions();
    conditions.set({ latency: 60_000 });
    const fetch = underConditions(async () => new Response(), { conditions, now: () => now });
    const controller = new AbortController();
    const answer = fetch(new Request(address, { signal: controller.signal }));
    controller.abort(new Error('given up'));
    await expect(answer).rejects.toThrow('given up');
  });
});

describe('a request to STS', () => {
  it.each([
    ['an expired token', {}, expiredToken, '<Code>ExpiredToken</Code>'],
    ['too many requests', { slowDown: 1 }, 'token', '<Code>Throttling</Code>'],
  ] as const)('is refused for %s in its own words', async (_, settings, token, words) => {
    const { fetch, answered } = stage(settings);
    const headers = { 'x-amz-security-token': token };
    const request = new Request('https://sts.us-east-1.amazonaws.com/', { method: 'POST', headers });
    const text = await (await fetch(request)).text();
    expect(text).toMatch(/<ErrorResponse><Error>.*<\/Error><\/ErrorResponse>$/);
    expect(text).toContain(words);
    expect(answered()).toBe(0);
  });
});

describe('the AWS SDK under conditions', () => {
  let sent = 0;
  const send = (settings: Partial<ConditionSettings>) => {
    sent = 0;
    const { fetch } = stage(settings);
    const client = new S3Client({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
      requestHandler: {
        handle: async () => {
          sent += 1;
          const response = await fetch(get());
          return {
            response: {
              statusCode: response.status,
              headers: Object.fromEntries(response.headers),
              body: new Uint8Array(await response.arrayBuffer()),
            },
          };
        },
      },
    });
    return client.send(new ListBucketsCommand()).catch((error: unknown) => error as Error);
  };
  beforeEach(() => (sent = 0));

  it('tries three times when S3 says SlowDown', async () => {
    expect(await send({ slowDown: 1 })).toMatchObject({ name: 'SlowDown', $metadata: { attempts: 3 } });
    expect(sent).toBe(3);
  });

  it('tries again when the connection drops', async () => {
    expect(await send({ dropped: 1 })).toMatchObject({ message: 'Failed to fetch' });
    expect(sent).toBe(3);
  });
});
