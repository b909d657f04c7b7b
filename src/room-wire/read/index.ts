export { read, WireError } from './read.ts';
export { schemas } from './schemas.ts';
