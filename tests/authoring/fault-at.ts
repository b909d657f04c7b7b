import type { Fault } from '#lesson/fault';

/** Makes a fault of two sentences: what is wrong, and what to do. */
export function faultAt(file: string, line: number, problem: string, mend: string): Fault {
  return { file, line, message: `${problem} ${mend}` };
}
