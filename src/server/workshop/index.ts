export { UsageError } from '../usage-error.ts';
export { parseWorkshopOptions, usage } from './options.ts';
export { startWorkshop, type Workshop } from './start.ts';
export type { Course } from './room/index.ts';
