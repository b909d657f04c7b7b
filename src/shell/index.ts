export {
  type Call,
  type Commands,
  CommandProblem,
  Interrupted,
  type ShellCommand,
  type Sink,
} from './command.ts';
export { createCommands } from './commands/index.ts';
export { inputOf, nothingToRead } from './commands/inputs.ts';
export { readOptions } from './commands/options.ts';
export { folderOf, resolvePath, shortPath } from './paths.ts';
export { decode, encode } from './run/bytes.ts';
export { Shell, type ShellEnd } from './shell.ts';
export { type FolderAccess, ShellFiles } from './shell-files.ts';
