/** `buffer`: the `Buffer` that the runtime makes global. */
export const { Buffer, Blob, File, atob, btoa } = globalThis;
export default { Buffer, Blob, File, atob, btoa };
