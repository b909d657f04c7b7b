import type { GoalObject } from './goal.ts';

/** A key as a reader sees it: where it is another one in each run, `…` stands for what changes. */
export function keyText({ key, keyVaries }: Pick<GoalObject, 'key' | 'keyVaries'>): string {
  return keyVaries ? keyVaries.join('…') : key;
}
