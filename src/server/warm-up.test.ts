import { describe, expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

describe('warmUp', () => {
  it('has all of its requests answered', async () => {
    await expect(warmUp()).resolves.toBeUndefined();
  });

  it('ends when the server does', async () => {
    const began = performance.now();
    await warmUp(AbortSignal.abort());
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
