export { contentTypeOf } from './content-type.ts';
export { Preview } from './preview.tsx';
export type { ByteRange, ReadBody } from './range.ts';
