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
export { whatIsThere } from './commands/what-is-there.ts';
export { readOptions } from './commands/options.ts';
export { isIncomplete } from './parse/is-incomplete.ts';
export { folderOf, resolvePath, shortPath } from './paths.ts';
export { bytesOf, decode, encode, joined, signsOf } from './run/bytes.ts';
export { bytesOfText, textOf } from './run/text-of-bytes.ts';
export { type ShellFacts, ShellState } from './run/state.ts';
export { type RunShellOptions, Shell } from './shell.ts';
export { interruptedStatus, type ShellEnd } from './shell-end.ts';
export { type FolderAccess, ShellFiles } from './shell-files.ts';
export { lateFacts } from './late/facts.ts';
export { sharedWithLate, type SharedWithLate } from './late/shared.ts';
