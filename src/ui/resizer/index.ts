export { makeResizer, type ResizerOptions } from './resizer.ts';
