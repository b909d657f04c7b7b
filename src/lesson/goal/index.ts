export type { Goal, GoalBucket, GoalChange, GoalObject } from './goal.ts';
export { compare, type Comparison, type Mark } from './compare.ts';
export { commonGoal, goalOfRun } from './make-goal.ts';
export { type BucketState, readBucket } from './read-state.ts';
