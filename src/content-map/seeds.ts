import type { Seed } from '#connections';

const seeds = import.meta.glob<Seed>('/content/lessons/*/seed.ts', { import: 'default' });

/** What loads what the account of a lesson begins with, by the lesson's folder below `content/`; `undefined` where that is nothing. */
export function seedOf(folder: string): (() => Promise<Seed>) | undefined {
  return seeds[`/content/${folder}/seed.ts`];
}
