import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourcePlace } from '#connections';
import { VirtualList } from '#ui/list';
import type { RequestRow } from './model/rows.ts';
import type { TimeSpan } from './model/waterfall.ts';
import { RequestLine } from './request-row.tsx';

/** The height of a line in CSS pixels; as in `requests.css`. */
export const rowHeight = 46;
/** Lines that the page keys pass over. */
const pageOfRows = 10;

/** What the list shows, and whom it tells. */
export interface RequestListProps {
  readonly rows: readonly RequestRow[];
  readonly span: TimeSpan;
  /** The index of the exchange that is shown opened. */
  readonly picked: number | undefined;
  /** Whether another line, once it has the focus, is opened at once. */
  readonly follows: boolean;
  /** Whether a request was sent after the moment that is looked at. */
  readonly isAhead: (index: number) => boolean;
  readonly onPick: (index: number) => void;
  readonly goTo: ((place: SourcePlace) => void) | undefined;
}

/** All requests, a line each. Arrow keys move between them; Enter opens one. */
export function RequestList({ rows, span, picked, follows, isAhead, onPick, goTo }: RequestListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | undefined>();
  const wantsFocus = useRef(false);
  const positionOf = (index: number | undefined) =>
    rows.findIndex(({ exchange }) => exchange.index === index);
  const activeAt = Math.max(positionOf(active ?? picked), 0);
  const pickedAt = positionOf(picked);

  const moveTo = (position: number) => {
    const index = rows[Math.min(Math.max(position, 0), rows.length - 1)]?.exchange.index;
    if (index === undefined) return;
    wantsFocus.current = true;
    setActive(index);
    if (follows) onPick(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: activeAt + 1,
      ArrowUp: activeAt - 1,
      PageDown: activeAt + pageOfRows,
      PageUp: activeAt - pageOfRows,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  // What is opened elsewhere, with the buttons of the detail, is where the Tab key leads next.
  useLayoutEffect(() => {
    if (picked !== undefined) setActive(picked);
  }, [picked]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>('.rq-open[tabindex="0"]')?.focus({ preventScroll: true });
  });

  return (
    <div ref={list} class="rq-list" onKeyDown={onKeyDown}>
      <VirtualList
        count={rows.length}
        rowHeight={rowHeight}
        label="Requests"
        reveal={active === undefined ? pickedAt : activeAt}
        keep={activeAt}
        keyOf={(at) => rows[at]?.exchange.index ?? at}
        row={(at) => {
          const row = rows[at];
          if (!row) return null;
          const { index, sentFrom } = row.exchange;
          return (
            <RequestLine
              row={row}
              span={span}
              position={at + 1}
              count={rows.length}
              isActive={at === activeAt}
              isPicked={at === pickedAt}
              isAhead={isAhead(index)}
              onOpen={() => {
                setActive(index);
                onPick(index);
              }}
              onGoTo={sentFrom && goTo && (() => goTo(sentFrom))}
            />
          );
        }}
      />
    </div>
  );
}
