import type { Fault } from '#lesson/fault';

/** A fault in words: what is wrong, a sentence, and what to do, another. */
export function faultAt(file: string, line: number, problem: string, mend: string): Fault {
  return { file, line, message: `${problem} ${mend}` };
}
