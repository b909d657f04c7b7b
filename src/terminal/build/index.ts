export { textTools } from './text-tools-plugin.ts';
export { awsCli } from './vite-plugin.ts';
