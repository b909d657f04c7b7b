import type { Row } from '../model/rows.ts';

/** What a key asks of the tree. */
export type TreeMove =
  | { readonly to: number }
  | { readonly open: boolean }
  | { readonly act: 'show' | 'remove' }
  | undefined;

/** How many rows Page Up and Page Down move. */
const page = 12;

/**
 * What a key does on the row at `index`.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function moveOf(key: string, rows: readonly Row[], index: number): TreeMove {
  const row = rows[index];
  if (!row) return undefined;
  const isOpen = 'isOpen' in row ? row.isOpen : undefined;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, index + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, index - 1) };
    case 'PageDown':
      return { to: Math.min(last, index + page) };
    case 'PageUp':
      return { to: Math.max(0, index - page) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (isOpen === undefined) return undefined;
      return isOpen ? { to: Math.min(last, index + 1) } : { open: true };
    case 'ArrowLeft':
      if (isOpen === true) return { open: false };
      return { to: parentOf(rows, index) };
    case 'Enter':
    case ' ':
      return { act: 'show' };
    case 'Delete':
      return { act: 'remove' };
    default:
      return key.length === 1 ? search(key, rows, index) : undefined;
  }
}

function parentOf(rows: readonly Row[], index: number): number {
  const depth = rows[index]?.depth ?? 1;
  for (let at = index - 1; at >= 0; at -= 1) if ((rows[at]?.depth ?? depth) < depth) return at;
  return index;
}

/** The next row that begins with the letter. */
function search(letter: string, rows: readonly Row[], index: number): TreeMove {
  for (let step = 1; step <= rows.length; step += 1) {
    const at = (index + step) % rows.length;
    const row = rows[at];
    if (row && labelOf(row).toLowerCase().startsWith(letter.toLowerCase())) return { to: at };
  }
  return undefined;
}

/** The text of a row: a key without the part that its parent shows. */
export function labelOf(row: Row): string {
  if (row.kind === 'bucket') return row.bucket;
  if (row.kind === 'prefix') return row.prefix.slice(row.parent.length);
  // An object whose key is the prefix itself would have no text.
  if (row.kind === 'object') return row.key.slice(row.parent.length) || row.key;
  return '';
}
