export { createFileFolder, type FileFolder, type FileStore, type StoredFile } from './files/file-folder.ts';
export { memoryStore } from './files/memory-store.ts';
export { prepareFrame, takeFrame } from './frame/frame-shelf.ts';
export type { FrameSetup, SealedFrame } from './frame/sealed-frame.ts';
export type { Silence } from './heartbeat.ts';
export type { CallNotice, FailureEntry, Frame, LogEntry, LogLevel } from './messages.ts';
export { KeptOutput, sizeOf } from './kept-output.ts';
export { outputLimits } from './output-limits.ts';
export type { StyledText, TextStyle } from './text-style.ts';
export { type LoadedFile, type ModuleMap, neededFiles } from './module-map.ts';
export { createPositionMapper, type PositionMapper } from './positions.ts';
export { linkProgram } from './link-program.ts';
export {
  type Compilation,
  type ImportSite,
  onlyFile,
  placeName,
  type Position,
  type Program,
  type SyntaxProblem,
} from './program.ts';
export { type Run, type RunEnd, type RunListener, startRun } from './run.ts';
export type { ValueChild, ValueNode } from './value-node.ts';
