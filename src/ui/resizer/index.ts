export { makeResizer } from './resizer.ts';
