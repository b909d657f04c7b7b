import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Frame } from './messages.ts';
import { placeName, type Position, type Program } from './program.ts';
import { placeMarks } from './runtime/stack.ts';

/** Maps places in compiled code back to the reader's TypeScript. */
export interface PositionMapper {
  /** The place in the source, or `undefined` when the code at that place comes from nowhere in it. */
  locate(frame: Frame): Position | undefined;
  /** Replaces the marked places in printed text with places in the source. */
  mapText(text: string): string;
}

/** Reads a program's source maps, once something has to be looked up in them. */
export function createPositionMapper(program: Program): PositionMapper {
  const { name: entry, files = [] } = program;
  const maps = new Map([...files, program].map((file) => [file.name, file.map]));
  const traces = new Map<string, TraceMap>();

  const locate = ({ file = entry, line, column }: Position): Position | undefined => {
    const map = maps.get(file);
    // Where there is only one file, nobody has to be told which.
    const at = (place: Position) => ({ ...place, ...(files.length > 0 && { file }) });
    if (!map) return at({ line, column });
    const trace = traces.get(file) ?? new TraceMap(map);
    traces.set(file, trace);
    const found = originalPositionFor(trace, { line, column: column - 1 });
    return found.line === null ? undefined : at({ line: found.line, column: found.column + 1 });
  };
  const [open, close] = placeMarks;
  const marked = new RegExp(`([^\\s(@]+):${open}(\\d+):(\\d+)${close}`, 'g');
  return {
    locate,
    mapText: (text) =>
      text.includes(open)
        ? text.replace(marked, (_, file: string, line: string, column: string) => {
            const place = { file, line: Number(line), column: Number(column) };
            return placeName({ ...place, ...locate(place) });
          })
        : text,
  };
}
