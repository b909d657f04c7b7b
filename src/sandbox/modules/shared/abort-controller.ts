/** `abort-controller`: what every browser has. */
export const { AbortController, AbortSignal } = globalThis;
export default AbortController;
