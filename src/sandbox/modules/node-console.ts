/** `node:console`: the console, which needs no import. */
export const {
  assert,
  clear,
  count,
  debug,
  dir,
  error,
  group,
  groupEnd,
  info,
  log,
  table,
  time,
  timeEnd,
  trace,
  warn,
} = console;
export default console;
