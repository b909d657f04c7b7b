/** What a page reads of what an endpoint says, within bounds. Apart from the gate itself, which no run on the simulated account needs. */
export { createPaging } from './paging.ts';
export { regionIn } from './region.ts';
export { textAtMost } from './text-at-most.ts';
