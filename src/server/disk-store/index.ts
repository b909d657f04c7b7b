export { openDiskStore } from './disk-store.ts';
export { diskProblem } from './problems.ts';
