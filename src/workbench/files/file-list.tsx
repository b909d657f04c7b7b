import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileEntry, FileMark } from '../model/session.ts';
import { Visible } from '#ui/parts';
import { formatBytes, visibleString } from '#ui/words';
import { Mark } from './file-mark.tsx';
import { formatTime } from './format-time.ts';
import type { FileActions } from './use-file-actions.ts';

/**
 * The files, sorted by name. One of them is in the tab order; arrow keys, Home and End move between them, Enter opens one,
 * Delete deletes it.
 */
export function FileList(props: {
  readonly entries: readonly FileEntry[];
  readonly marks: ReadonlyMap<string, FileMark>;
  /** The file that was open last. It gets the focus when the list is shown again. */
  readonly lastOpen: string | undefined;
  readonly onOpen: (name: string) => void;
  readonly actions: FileActions;
}) {
  const { entries, marks, onOpen, actions } = props;
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const last = Math.min(current, sorted.length - 1);
  const gone = [...marks].filter(
    ([name, mark]) => mark === 'removed' && !entries.some((entry) => entry.name === name),
  );
  const focus = (index: number) => {
    const to = Math.max(0, Math.min(sorted.length - 1, index));
    setCurrent(to);
    list.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  // The focus was on the file that is deleted, and must go to another.
  const isDeleting = useRef(false);
  useEffect(() => {
    if (isDeleting.current) focus(last);
    isDeleting.current = false;
  }, [entries.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Files may have come or gone since the focus came to this one.
    const at = [...(list.current?.querySelectorAll('button') ?? [])].findIndex((one) => one === event.target);
    const entry = sorted[at];
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sorted.length }[event.key];
    if (event.key === 'Delete' && entry) {
      isDeleting.current = true;
      setCurrent(at);
      void actions.remove(entry.name);
    } else if (to !== undefined) focus(to);
    else return;
    event.preventDefault();
  };

  if (sorted.length === 0) {
    return (
      <p class="workbench-empty">
        There are no files. Add some from your disk, or let a program write one. <b>Reset</b> brings the
        sample files back.
      </p>
    );
  }
  return (
    <>
      <ul class="wb-file-list" aria-label="Files" ref={list} onKeyDown={onKeyDown}>
        {sorted.map(({ name, size, modified }, index) => (
          <li key={name}>
            <button
              type="button"
              class="wb-file"
              tabIndex={index === last ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => onOpen(name)}
            >
              <span class="wb-file-name">
                <Visible text={name} />
              </span>{' '}
              <Mark mark={marks.get(name)} /> <span class="wb-file-size">{formatBytes(size)}</span>{' '}
              <time class="wb-file-time" dateTime={new Date(modified).toISOString()}>
                {formatTime(modified)}
              </time>
            </button>
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <p class="wb-files-gone">
          The last run removed {gone.map(([name]) => visibleString(name)).join(', ')}.
        </p>
      )}
      <Refocus name={props.lastOpen} names={sorted.map(({ name }) => name)} focus={focus} />
    </>
  );
}

/** Gives the focus back to the file that was open, or to the first if that is gone. */
function Refocus(props: {
  readonly name: string | undefined;
  readonly names: readonly string[];
  readonly focus: (index: number) => void;
}) {
  useEffect(() => {
    if (props.name !== undefined) props.focus(props.names.indexOf(props.name));
  }, []);
  return null;
}
