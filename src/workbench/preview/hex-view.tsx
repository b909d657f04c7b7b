import { formatBytes } from '#ui/words';
import { VirtualList } from '#ui/list';
import { hexLimit, type ReadBody } from './range.ts';
import { hexLine, hexWidth } from './hex-line.ts';
import { Loaded } from './loaded.tsx';

/** A body in hexadecimal; only the beginning of a long one. */
export function HexView({ name, size, read }: { name: string; size: number; read: ReadBody }) {
  const shown = Math.min(size, hexLimit);
  return (
    <Loaded read={() => read(shown < size ? { start: 0, end: shown } : undefined)} inputs={[read, shown]}>
      {(bytes) => (
        <>
          <VirtualList
            class="wb-hex"
            label={`Bytes of ${name}`}
            count={Math.ceil(bytes.length / hexWidth)}
            rowHeight={20}
            row={(index) => <HexRow {...hexLine(bytes, index)} />}
          />
          {shown < size && (
            <p class="wb-preview-note">
              The first {formatBytes(shown)} of {formatBytes(size)}.
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

function HexRow({ offset, bytes, ascii }: ReturnType<typeof hexLine>) {
  return (
    <div class="wb-hex-row" role="listitem">
      <span class="wb-hex-offset">{offset}</span>
      <span class="wb-hex-bytes">{bytes}</span>
      <span class="wb-hex-ascii">{ascii}</span>
    </div>
  );
}
