import type { GoalObject } from './goal.ts';

/** A key as a reader sees it: if it is different in each run, `…` stands for the part that changes. */
export function keyText({ key, keyVaries }: Pick<GoalObject, 'key' | 'keyVaries'>): string {
  return keyVaries ? keyVaries.join('…') : key;
}
