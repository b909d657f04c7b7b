/**
 * How a page reads an endpoint's answers, within bounds. Separate from the gate itself, which runs on the simulated account do
 * not need.
 */
export { createPaging } from './paging.ts';
export { regionIn } from './region.ts';
export { textAtMost } from './text-at-most.ts';
