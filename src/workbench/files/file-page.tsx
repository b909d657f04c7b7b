import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileEntry, FileMark, WorkbenchFiles } from '../model/session.ts';
import { Visible } from '#ui/parts';
import { formatBytes, visibleString } from '#ui/words';
import { contentTypeOf, Preview, type ReadBody } from '../preview/index.ts';
import { Mark } from './file-mark.tsx';
import { formatTime } from './format-time.ts';
import { RenameForm } from './rename-form.tsx';
import type { FileActions } from './use-file-actions.ts';

/** One file: what is in it, and what can be done with it. Escape goes back to the list. */
export function FilePage(props: {
  readonly entry: FileEntry;
  readonly mark: FileMark | undefined;
  readonly files: WorkbenchFiles;
  readonly actions: FileActions;
  readonly onBack: () => void;
  readonly onRename: (to: string) => Promise<void>;
}) {
  const { entry, mark, files, actions, onBack, onRename } = props;
  const { name, size, modified } = entry;
  const [isRenaming, setRenaming] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  // A new function whenever the file has changed, so that the preview reads it again.
  const read = useCallback<ReadBody>(
    async (range) => {
      const bytes = await files.read(name);
      return range ? bytes.slice(range.start, range.end) : bytes;
    },
    [files, name, size, modified],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };

  return (
    <section class="wb-file-page" aria-label={visibleString(name)} onKeyDown={onKeyDown}>
      <div class="wb-toolbar">
        <button type="button" ref={back} class="wb-button wb-button-plain" onClick={onBack}>
          ← All files
        </button>
        <button type="button" class="wb-button wb-toolbar-end" onClick={() => void actions.save(name)}>
          Save to disk
        </button>
        <button
          type="button"
          class="wb-button"
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          Rename
        </button>
        <button
          type="button"
          class="wb-button wb-button-danger"
          onClick={() => void actions.remove(name).then(onBack)}
        >
          Delete
        </button>
      </div>
      {isRenaming ? (
        <RenameForm name={name} onCancel={() => setRenaming(false)} onRename={onRename} />
      ) : (
        <h3 class="wb-file-title">
          <Visible text={name} /> <Mark mark={mark} />
        </h3>
      )}
      <p class="wb-file-facts">
        {formatBytes(size)}, changed {formatTime(modified)}
      </p>
      <Preview name={name} contentType={contentTypeOf(name)} size={size} read={read} />
    </section>
  );
}
