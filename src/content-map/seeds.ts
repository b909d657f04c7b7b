import type { Seed } from '#connections';

const seeds = import.meta.glob<Seed>('/content/lessons/*/seed.ts', { import: 'default' });

/**
 * A function that loads what a lesson's account begins with, by the lesson's folder below `content/`; `undefined` if the account
 * begins empty.
 */
export function seedOf(folder: string): (() => Promise<Seed>) | undefined {
  return seeds[`/content/${folder}/seed.ts`];
}
