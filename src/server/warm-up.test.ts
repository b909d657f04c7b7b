import { describe, expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

describe('warmUp', () => {
  it('has all of its requests answered', async () => {
    await expect(warmUp()).resolves.toBeUndefined();
  });
});
