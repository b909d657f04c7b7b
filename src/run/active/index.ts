export { active, type ActiveConnection } from './active.ts';
export { isReal } from './is-real.ts';
export { followWrites, forgetWrites } from './written.ts';
