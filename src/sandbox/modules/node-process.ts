/** `node:process`: the process, which needs no import. */
export const {
  argv,
  cwd,
  emitWarning,
  env,
  exit,
  hrtime,
  memoryUsage,
  nextTick,
  off,
  on,
  once,
  pid,
  platform,
  stderr,
  stdout,
  uptime,
  version,
  versions,
} = process as unknown as Readonly<Record<string, unknown>>;
export default process;
