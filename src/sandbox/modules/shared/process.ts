/** `process`: the one that the runtime makes global. */
export const { env, version, versions } = process;
export const nextTick: typeof process.nextTick = (...args) => process.nextTick(...args);
export default process;
