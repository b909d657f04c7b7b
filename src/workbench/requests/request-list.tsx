import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourcePlace } from '#connections';
import { VirtualList } from '#ui/list';
import type { RequestRow } from './model/rows.ts';
import type { TimeSpan } from './model/waterfall.ts';
import { RequestLine } from './request-row.tsx';

/** The height of a line in CSS pixels; as in `requests.css`. */
export const rowHeight = 46;
/** How many lines Page Up and Page Down move. */
const pageOfRows = 10;

/** What the list shows, and what it calls. */
export interface RequestListProps {
  readonly rows: readonly RequestRow[];
  readonly span: TimeSpan;
  /** The index of the exchange that is open. */
  readonly picked: number | undefined;
  /** Whether moving the focus to another line opens it at once. */
  readonly follows: boolean;
  /** Whether a request comes after the moment that is shown. */
  readonly isAhead: (index: number) => boolean;
  readonly onPick: (index: number) => void;
  readonly goTo: ((place: SourcePlace) => void) | undefined;
}

/** All requests, one a line. Arrow keys move between them; Enter opens one. */
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
  // The Tab key leads to the opened line, even if it was opened with the buttons of the detail.
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
