/** `node:buffer`: the `Buffer` that the runtime makes global, and the web's own `Blob`, `File` and base 64. */
export { atob, Blob, btoa, Buffer, default, File } from './shared/buffer.ts';
