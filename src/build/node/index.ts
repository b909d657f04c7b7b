export { compiledFolder } from './folders.ts';
export { enterFreshFolder, runOnNode } from './run-on-node.ts';
