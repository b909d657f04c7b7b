import { useEffect, useRef, useState } from 'preact/hooks';
import { VirtualList } from '#ui/list';
import type { BucketsModel } from '../actions/buckets-model.ts';
import type { Row } from '../model/rows.ts';
import { moveOf } from './tree-keys.ts';
import { TreeRow } from './tree-row.tsx';
import { idOfShown, removeRow, showRow } from './row-actions.tsx';

/** The height of a row in CSS pixels, as in `tree.css`. */
const rowHeight = 30;

/** The buckets and what is in them. */
export function Tree({ model }: { model: BucketsModel }) {
  const { explorer, state } = model;
  const rows = explorer.rows.value;
  const host = useRef<HTMLDivElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const [lastIndex, setLastIndex] = useState(0);
  const found = rows.findIndex(({ id }) => id === explorer.cursor.value);
  // If the row is gone, the one that took its place has the cursor.
  const cursor = found >= 0 ? found : Math.min(lastIndex, rows.length - 1);
  const shown = idOfShown(model.selection.value, state.place.value);

  useEffect(() => {
    // The details of a row take half of the height, and must not hide the row itself.
    const frame = requestAnimationFrame(() =>
      host.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  const moveTo = (index: number) => {
    setLastIndex(index);
    explorer.cursor.value = rows[index]?.id ?? '';
  };
  const toggle = (row: Row) => 'isOpen' in row && explorer.setOpen(row.id, !row.isOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[cursor];
    const move = moveOf(event.key, rows, cursor);
    if (!move || !row) return;
    event.preventDefault();
    if ('to' in move) moveTo(move.to);
    else if ('open' in move) explorer.setOpen(row.id, move.open);
    else if (move.act === 'show') showRow(model, row);
    else removeRow(model, row);
  };

  return (
    <div
      ref={host}
      class="wb-tree-host"
      onKeyDown={onKeyDown}
      onFocusIn={() => setFocus(true)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        setFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      <VirtualList
        class="wb-tree"
        role="tree"
        label={explorer.isGrouped.value ? 'Buckets, prefixes and objects' : 'Buckets and keys'}
        count={rows.length}
        rowHeight={rowHeight}
        keep={cursor}
        reveal={hasFocus ? cursor : undefined}
        keyOf={(index) => rows[index]?.id ?? index}
        row={(index) => {
          const row = rows[index];
          return (
            row && (
              <TreeRow
                row={row}
                isCursor={index === cursor}
                isSelected={row.id === shown}
                hasFocus={hasFocus}
                onShow={() => {
                  moveTo(index);
                  showRow(model, row);
                  // A click on an open row shows its details first; the next one closes it.
                  if ('isOpen' in row && (!row.isOpen || row.id === shown)) toggle(row);
                }}
                onToggle={() => {
                  moveTo(index);
                  toggle(row);
                }}
                onMore={() => row.kind === 'rest' && explorer.more(row.level)}
              />
            )
          );
        }}
      />
    </div>
  );
}
