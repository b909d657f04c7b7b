/** `node:perf_hooks`: the clock, which needs no import. */
export const { performance } = globalThis;
export default { performance };
