// Libraries that have no types of their own, and are made to be the same as modules of Node.

declare module 'readable-stream' {
  import type stream from 'node:stream';
  type More = Readonly<Record<'compose' | 'destroy' | 'isDisturbed', (...args: never[]) => unknown>>;
  const streams: typeof stream & More;
  export default streams;
}
declare module '@pkgjs/parseargs' {
  export { parseArgs } from 'node:util';
}
declare module 'string_decoder/' {
  export { StringDecoder } from 'node:string_decoder';
}
