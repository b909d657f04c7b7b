import { countOf, formatBytes } from '#ui/words';
import { useRef } from 'preact/hooks';
import type { FileEntry } from '../model/session.ts';
import type { FileActions } from './use-file-actions.ts';

/** What can be done with the folder as a whole. */
export function FilesToolbar({ entries, actions }: { entries: readonly FileEntry[]; actions: FileActions }) {
  const input = useRef<HTMLInputElement>(null);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  return (
    <div class="wb-toolbar">
      <button type="button" class="wb-button" onClick={() => input.current?.click()}>
        Add files…
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={({ currentTarget }) => {
          const added = [...(currentTarget.files ?? [])];
          // So that the same files can be chosen again.
          currentTarget.value = '';
          void actions.add(added);
        }}
      />
      <span class="wb-files-total">
        {countOf(entries.length, 'file')}, {formatBytes(bytes)}
      </span>
      <button
        type="button"
        class="wb-button wb-button-plain wb-toolbar-end"
        onClick={() => actions.askReset()}
      >
        Reset…
      </button>
    </div>
  );
}
