import { useRef } from 'preact/hooks';

/** The most stops at which each still has a mark of its own. */
const markedStops = 60;
/** How many stops Page Up and Page Down move. */
const pageOfStops = 10;

/** What a scrubber shows, and what it calls. */
export interface ScrubberProps {
  readonly stop: number;
  readonly min: number;
  readonly max: number;
  readonly name: (stop: number) => string;
  /** Whether something changed at each stop from 1 on. */
  readonly marks: readonly boolean[];
  readonly onMove: (stop: number) => void;
}

/**
 * A slider over the moments of a run.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
export function Scrubber({ stop, min, max, name, marks, onMove }: ScrubberProps) {
  const track = useRef<HTMLDivElement>(null);
  const move = (to: number) => {
    const bounded = Math.min(Math.max(to, min), max);
    if (bounded !== stop) onMove(bounded);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: stop - 1,
      ArrowDown: stop - 1,
      ArrowRight: stop + 1,
      ArrowUp: stop + 1,
      PageDown: stop - pageOfStops,
      PageUp: stop + pageOfStops,
      Home: min,
      End: max,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  };
  const onPointer = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || event.buttons !== 1) return;
    move(Math.round(((event.clientX - box.left) / box.width) * max));
  };
  const shareOf = (at: number) => `${(at / max) * 100}%`;
  return (
    <div
      ref={track}
      class="tl-slider"
      role="slider"
      tabIndex={0}
      aria-label="Moment"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={stop}
      aria-valuetext={name(stop)}
      data-past={stop < max}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onPointer(event);
      }}
      onPointerMove={onPointer}
    >
      <span class="tl-track" />
      <span class="tl-past" style={{ inlineSize: shareOf(stop) }} />
      {max <= markedStops &&
        marks.map((isChange, index) => (
          <span
            key={index}
            class="tl-mark"
            data-change={isChange}
            style={{ insetInlineStart: shareOf(index + 1) }}
          />
        ))}
      <span class="tl-thumb" style={{ insetInlineStart: shareOf(stop) }} />
    </div>
  );
}
