import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { droppedFiles } from '../actions/picked-files.ts';
import { uploadFiles } from '../actions/upload.ts';
import { defaultTarget } from '../actions/upload-dialog.tsx';
import { explainError } from '../model/explain-error.ts';
import { keyLabel } from '../model/visible-key.ts';
import { targetOf, type UploadTarget } from './drop-target.ts';

/** Takes files and folders that are dropped, and uploads them under the prefix that they are dropped on. */
export function DropZone({ model, children }: { model: BucketsModel; children: ComponentChildren }) {
  const [target, setTarget] = useState<UploadTarget>();
  const find = ({ target: element }: Event): UploadTarget | undefined => {
    const id = element instanceof Element && element.closest<HTMLElement>('[data-row]')?.dataset.row;
    return targetOf(model.explorer.rows.peek().find((row) => row.id === id)) ?? defaultTarget(model);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const found = model.state.moment.peek() ? undefined : find(event);
    event.dataTransfer.dropEffect = found ? 'copy' : 'none';
    if (found?.bucket !== target?.bucket || found?.prefix !== target?.prefix) setTarget(found);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer) return;
    event.preventDefault();
    setTarget(undefined);
    const found = model.state.moment.peek() ? undefined : find(event);
    if (!found) {
      const says = 'There is no bucket for these files yet. Create one, and drop them again.';
      model.outcome.value = { tone: 'warning', says };
      return;
    }
    droppedFiles(event.dataTransfer).then(
      (files) => uploadFiles(model, found.bucket, found.prefix, files),
      (error: unknown) => {
        const explanation = explainError(error);
        model.outcome.value = { tone: 'danger', says: 'What was dropped could not be read.', explanation };
      },
    );
  };
  return (
    <div class="wb-drop" onDragOver={over} onDragLeave={() => setTarget(undefined)} onDrop={drop}>
      {children}
      {target && (
        <p class="wb-drop-target">
          Drop to upload to{' '}
          <code>
            s3://{target.bucket}/{keyLabel(target.prefix)}
          </code>
        </p>
      )}
    </div>
  );
}
