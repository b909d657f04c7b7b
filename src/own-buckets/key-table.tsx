import { useState } from 'preact/hooks';
import { formatBytes } from '#ui/words';
import { visibleKey } from '#workbench/keys';
import type { KeyRow } from './keys.ts';
import { describeThings, describeTime } from './describe.ts';

/** How many rows are shown at first, and how many more each press adds. */
const firstRows = 10;
const moreRows = 200;

/** A table of what a bucket holds, by key. */
export function KeyTable(props: {
  readonly rows: readonly KeyRow[];
  /** The keys that this tab has written. */
  readonly written: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onDelete: (row: KeyRow) => void;
}) {
  const { rows, written, isBusy, onDelete } = props;
  const [shown, setShown] = useState(firstRows);
  const left = rows.length - shown;
  return (
    <details class="own-keys">
      <summary>
        {rows.length === 1 ? 'The one key in it' : `The ${rows.length.toLocaleString('en')} keys in it`}
      </summary>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <div>
              <bdi>
                <code>
                  {visibleKey(row.key)
                    .map(({ text }) => text)
                    .join('')}
                </code>
              </bdi>
              <span class="own-of-key">
                {describeThings(row.counted)} · {formatBytes(row.counted.size)}
                {row.changed && ` · ${describeTime(row.changed)}`}
                {written.has(row.key) && <span class="own-chip">written here</span>}
              </span>
            </div>
            <button
              type="button"
              class="ls-button own-danger"
              aria-label={`Delete ${row.key}`}
              disabled={isBusy}
              onClick={() => onDelete(row)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button type="button" class="ls-button" onClick={() => setShown(shown + moreRows)}>
            Show {Math.min(left, moreRows).toLocaleString('en')} more
          </button>
        </p>
      )}
    </details>
  );
}
