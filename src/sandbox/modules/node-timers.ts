/** `node:timers`: the timers, which need no import. */
import promises from './node-timers-promises.ts';

export const { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } =
  globalThis;
export { promises };
export default {
  clearImmediate,
  clearInterval,
  clearTimeout,
  promises,
  setImmediate,
  setInterval,
  setTimeout,
};
