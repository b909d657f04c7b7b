export { counted, countOf } from './counted.ts';
export { fileNameProblem } from './file-name.ts';
export { formatBytes } from './format-bytes.ts';
export { visibleString, visibleText } from './visible-text.ts';
