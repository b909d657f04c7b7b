import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection, Exchange } from '#connections';
import { createRunLog, type RunElsewhere } from './run-log.ts';

const connection: Connection = {
  kind: 'simulated',
  name: 'Test',
  environment: {},
  reaches: () => true,
  fetch: async (request) => new Response(await request.arrayBuffer()),
};

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

/** Makes runs with one request each, of these sizes, and answers the titles of the runs that are kept. */
async function runsOf(...megabytes: number[]): Promise<string[]> {
  const log = createRunLog({ target: () => connection, position: () => 0, onChange: () => () => undefined });
  for (const size of megabytes) {
    const run = log.begin({ title: `${size} MB`, by: 'program' });
    const body = new Uint8Array(size * 1024 ** 2);
    await run.fetch(new Request('https://b.s3.us-east-1.amazonaws.com/k', { method: 'PUT', body }));
    run.end('done');
  }
  return log.runs.value.map(({ title }) => title);
}

describe('the log of runs', () => {
  it('keeps the last ten', async () => {
    expect(await runsOf(...Array<number>(12).fill(0))).toHaveLength(10);
  });

  it('lets the oldest go when their bodies are too long together, never the latest', async () => {
    expect(await runsOf(1, 30, 30, 2)).toEqual(['1 MB', '30 MB', '30 MB', '2 MB']);
    expect(await runsOf(1, 70, 1)).toEqual(['1 MB']);
  });

  it('shows a run of another window, as far as it is known', () => {
    let position = 3;
    const log = createRunLog({
      target: () => connection,
      position: () => position,
      onChange: () => () => undefined,
    });
    const exchange = { index: 0, request: { body: new Uint8Array() }, response: undefined } as Exchange;
    const known: RunElsewhere = {
      title: 'Upload',
      by: 'program',
      startedAt: new Date(0),
      state: 'running',
      exchanges: [exchange],
      changes: [],
    };
    const show = log.showElsewhere(known);
    const [run] = log.runs.value;
    expect(run?.exchanges.value).toEqual([exchange]);
    expect(run?.positionAfter(0)).toBeUndefined();
    position = 4;
    const response = { status: 200, headers: [], body: new Uint8Array() };
    show({ ...known, state: 'done', exchanges: [{ ...exchange, response }] });
    expect(run?.state.value).toBe('done');
    expect([run?.begunAt, run?.positionAfter(0)]).toEqual([3, 4]);
    // Only what is new is told.
    show({ ...known, exchanges: [{ ...exchange, index: 1 }] });
    expect(run?.exchanges.value).toEqual([
      { ...exchange, response },
      { ...exchange, index: 1 },
    ]);
    expect(log.runs.value).toHaveLength(1);
  });
});
