import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A list that makes only the rows in sight. */
export interface VirtualListProps {
  readonly count: number;
  /** The height of every row in CSS pixels; with `measured`, a row's likely height. */
  readonly rowHeight: number;
  /** Whether rows differ in height and are measured. */
  readonly measured?: boolean;
  /** The CSS class of the element that scrolls. */
  readonly class?: string;
  readonly role?: 'list' | 'listbox' | 'tree' | 'rowgroup';
  readonly label: string;
  /** A row to scroll into sight. */
  readonly reveal?: number | undefined;
  /** A row that is made even if it is out of sight: the one that has the focus, or would take it. */
  readonly keep?: number | undefined;
  readonly keyOf?: (index: number) => string | number;
  readonly row: (index: number) => ComponentChildren;
}

/** Draws a list of any length: a hundred thousand rows cost no more than those in sight. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, measured = false, role, label, reveal, keep, keyOf, row } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLElement> = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw((times) => times + 1),
    overscan: 12,
    ...(keyOf && { getItemKey: keyOf }),
    ...(keep !== undefined && {
      rangeExtractor: (range) => {
        const indexes = defaultRangeExtractor(range);
        if (keep < 0 || keep >= count || indexes.includes(keep)) return indexes;
        return [...indexes, keep].sort((one, other) => one - other);
      },
    }),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => {
    if (reveal !== undefined && reveal >= 0) virtualizer.scrollToIndex(reveal, { align: 'auto' });
  }, [virtualizer, reveal]);

  const measure = useCallback(
    (element: HTMLElement | null) => virtualizer.measureElement(element),
    [virtualizer],
  );

  return (
    <div ref={scroller} class={`wb-virtual ${props.class ?? ''}`} role={role ?? 'list'} aria-label={label}>
      <div class="wb-virtual-space" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            class="wb-virtual-row"
            role="presentation"
            data-index={index}
            ref={measured ? measure : null}
            style={{ transform: `translateY(${start}px)`, ...(!measured && { height: `${rowHeight}px` }) }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
