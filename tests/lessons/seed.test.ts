import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LessonRunner } from './runner.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const path = (name: string) => fileURLToPath(new URL(`fixtures/seeded/${name}`, import.meta.url));

describe('a lesson with a seed', () => {
  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());
  const run = async (fresh: boolean) =>
    (await runner.run({ program: path('add.ts'), seed: path('seed.ts'), fresh })).output;

  it('begins with it, goes on with what programs leave, and begins with it again', async () => {
    expect(await run(true)).toEqual(['users/101/hello.txt']);
    expect(await run(false)).toEqual(['more.txt users/101/hello.txt']);
    expect(await run(true)).toEqual(['users/101/hello.txt']);
  });
});
