import { Exit, LineEnd } from '../command.ts';
import type { Script } from '../parse/tree.ts';
import type { Streams } from './redirected.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a program line by line: where a line cannot be expanded, it goes on with the next. */
export async function runLines(script: Script, streams: Streams, with_: Surroundings): Promise<number> {
  for (let left = script; ;) {
    const next = left.findIndex(({ isFirstOnLine }, index) => index > 0 && isFirstOnLine);
    const line = next === -1 ? left : left.slice(0, next);
    try {
      await with_.runScript(line, streams, with_);
    } catch (error) {
      if (!(error instanceof LineEnd)) throw error;
      with_.state.status = 1;
      if (with_.state.options.has('e')) throw new Exit(1);
    }
    if (next === -1) return with_.state.status;
    left = left.slice(next);
  }
}
