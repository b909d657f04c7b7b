export { contentTypeOf } from './content-type.ts';
export { Preview, type PreviewProps } from './preview.tsx';
export type { ByteRange, ReadBody } from './range.ts';
