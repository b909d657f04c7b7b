export { counted, countOf } from './counted.ts';
export { formatBytes } from './format-bytes.ts';
