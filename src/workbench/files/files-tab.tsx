import filesStyles from './files.css?inline';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { useChanges } from '../hooks/use-changes.ts';
import { useReading } from '../hooks/use-reading.ts';
import type { WorkbenchState } from '../model/state.ts';
import { Notice } from '#ui/parts';
import { FileList } from './file-list.tsx';
import { FilePage } from './file-page.tsx';
import { FilesToolbar } from './files-toolbar.tsx';
import { ReplaceDialog, ResetFilesDialog } from './files-dialogs.tsx';
import { useFileActions } from './use-file-actions.ts';
import { useDrop } from './use-drop.ts';
import { addStyles } from '#ui/dom';

addStyles(filesStyles);

/** Draws the tab **Files**. */
export function mountFiles(host: HTMLElement, state: WorkbenchState): void {
  render(<FilesTab state={state} />, host);
}

function FilesTab({ state }: { state: WorkbenchState }) {
  const { files } = state.session;
  const changes = useChanges(files.onChange);
  const { value: entries = [], error } = useReading(() => files.list(), [changes]);
  const [openName, setOpenName] = useState<string>();
  const [lastName, setLastName] = useState<string>();
  const actions = useFileActions(files, entries);
  const { isOver, ...dropping } = useDrop((dropped) => void actions.add(dropped));
  // The old name, until the list has the new one.
  const opened =
    openName === undefined
      ? undefined
      : (entries.find(({ name }) => name === openName) ?? entries.find(({ name }) => name === lastName));
  const open = (name: string) => {
    setLastName(name);
    setOpenName(name);
  };

  return (
    <div class={`wb-files ${isOver ? 'wb-files-over' : ''}`} {...dropping}>
      {files.warning !== undefined && <Notice tone="warning">{files.warning}</Notice>}
      {opened ? (
        <FilePage
          key={opened.name}
          entry={opened}
          mark={files.marks.get(opened.name)}
          files={files}
          actions={actions}
          onBack={() => {
            setLastName(openName);
            setOpenName(undefined);
          }}
          onRename={async (to) => {
            setOpenName(to);
            if (!(await actions.rename(opened.name, to))) setOpenName(opened.name);
          }}
        />
      ) : (
        <>
          <FilesToolbar entries={entries} actions={actions} />
          <p class="wb-files-about">
            Your own folder: what programs read and write with <code>node:fs/promises</code>. All lessons
            share it, and it stays in this browser. Drop files here to add them.
          </p>
          <FileList
            entries={entries}
            marks={files.marks}
            lastOpen={lastName}
            onOpen={open}
            actions={actions}
          />
        </>
      )}
      {Boolean(error) && (
        <Notice tone="danger">The folder could not be read. Reload the page to try again.</Notice>
      )}
      {actions.problem && <Notice tone="danger">{actions.problem}</Notice>}
      <div class="wb-files-said" role="status">
        {actions.said}
        {actions.undo && (
          <button type="button" class="wb-button" onClick={actions.undo}>
            Undo
          </button>
        )}
      </div>
      {isOver && <p class="wb-files-drop">Drop to add to your files</p>}
      {actions.asked === 'reset' && <ResetFilesDialog actions={actions} />}
      {typeof actions.asked === 'object' && (
        <ReplaceDialog names={actions.asked.replaced} actions={actions} />
      )}
    </div>
  );
}
