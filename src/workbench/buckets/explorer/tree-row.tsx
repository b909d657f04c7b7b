import { useEffect, useRef } from 'preact/hooks';
import { formatBytes } from '#ui/words';
import { explainError } from '../model/explain-error.ts';
import type { RestRow, Row } from '../model/rows.ts';
import { KeyText } from '../parts/key-text.tsx';
import { BucketIcon, Chevron, ObjectIcon, PrefixIcon } from '../parts/icons.tsx';
import { MarkChip } from './mark-chip.tsx';
import { labelOf } from './tree-keys.ts';

/** A row, and its state in the tree. */
export interface TreeRowProps {
  readonly row: Row;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  /** Whether the tree has the focus. If so, the row at the cursor takes it. */
  readonly hasFocus: boolean;
  readonly onShow: () => void;
  readonly onToggle: () => void;
  readonly onMore: () => void;
}

/** Draws a row of the tree. */
export function TreeRow({ row, isCursor, isSelected, hasFocus, onShow, onToggle, onMore }: TreeRowProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCursor && hasFocus) element.current?.focus({ preventScroll: true });
  }, [isCursor, hasFocus]);
  const isOpen = 'isOpen' in row ? row.isOpen : undefined;
  const isGone = 'isGone' in row && row.isGone;
  return (
    <div
      ref={element}
      role="treeitem"
      class={`wb-tree-row wb-tree-${row.kind}${isGone ? ' wb-tree-gone' : ''}`}
      style={{ '--depth': row.depth }}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      {...(isOpen !== undefined && { 'aria-expanded': isOpen })}
      tabIndex={isCursor ? 0 : -1}
      data-row={row.id}
      onClick={onShow}
    >
      <span
        class="wb-tree-toggle"
        onClick={(event) => {
          if (isOpen === undefined) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        {isOpen !== undefined && <Chevron />}
      </span>
      <RowContent row={row} onMore={onMore} />
    </div>
  );
}

function RowContent({ row, onMore }: { row: Row; onMore: () => void }) {
  if (row.kind === 'rest') return <Rest row={row} onMore={onMore} />;
  const label = labelOf(row);
  return (
    <>
      {row.kind === 'bucket' ? <BucketIcon /> : row.kind === 'prefix' ? <PrefixIcon /> : <ObjectIcon />}
      <span class="wb-tree-label" title={row.kind === 'object' ? row.key : undefined}>
        <KeyText text={label} />
      </span>
      {row.kind === 'object' && row.key === row.parent && (
        <span
          class="wb-tree-aside"
          title="An object whose key is the prefix itself, as a console’s “Create folder” makes."
        >
          an object
        </span>
      )}
      {row.kind === 'object' && !row.isGone && <span class="wb-tree-size">{formatBytes(row.size)}</span>}
      {'marksBelow' in row && row.marksBelow > 0 && (
        <span class="wb-tree-below" title={`${row.marksBelow} changed below`}>
          <span class="sr-only">, {row.marksBelow} changed below</span>
        </span>
      )}
      {row.kind === 'prefix'
        ? row.isGone && <MarkChip mark="removed" />
        : row.mark && <MarkChip mark={row.mark} />}
    </>
  );
}

function Rest({ row: { says, loaded, failure }, onMore }: { row: RestRow; onMore: () => void }) {
  // The list makes this row when it comes near the visible part: time to read the next page.
  useEffect(() => {
    if (says === 'more') onMore();
  }, [says, loaded]);
  if (says === 'failed') {
    const { code, message } = explainError(failure);
    return (
      <span class="wb-tree-rest wb-tree-failed">
        {code}: {message}
      </span>
    );
  }
  const texts = {
    reading: 'Reading…',
    empty: 'No keys here.',
    more: `${loaded.toLocaleString('en')} read, and there are more…`,
  };
  return <span class="wb-tree-rest">{texts[says]}</span>;
}
