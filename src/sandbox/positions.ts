import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Frame } from './messages.ts';
import type { Position, Program } from './program.ts';
import { placeMarks } from './runtime/stack.ts';

/** Leads places in compiled code back to the reader's TypeScript. */
export interface PositionMapper {
  /** The place in the source, or `undefined` when the code there has none. */
  locate(frame: Frame): Position | undefined;
  /** Replaces the marked places in printed text by places in the source. */
  mapText(text: string): string;
}

/** Reads a program's source map, once something has to be looked up in it. */
export function createPositionMapper({ map }: Program): PositionMapper {
  let trace: TraceMap | undefined;
  const locate = ({ line, column }: Position): Position | undefined => {
    if (!map) return { line, column };
    trace ??= new TraceMap(map);
    const found = originalPositionFor(trace, { line, column: column - 1 });
    return found.line === null ? undefined : { line: found.line, column: found.column + 1 };
  };
  const [open, close] = placeMarks;
  const marked = new RegExp(`${open}(\\d+):(\\d+)${close}`, 'g');
  return {
    locate,
    mapText: (text) =>
      text.includes(open)
        ? text.replace(marked, (_, line: string, column: string) => {
            const at = locate({ line: Number(line), column: Number(column) });
            return at ? `${at.line}:${at.column}` : `${line}:${column}`;
          })
        : text,
  };
}
