/** What a lesson's `seed.ts` exports by default: the buckets and objects that its account begins with. */
export type { Seed } from '#connections';
