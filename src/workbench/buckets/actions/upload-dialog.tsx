import { useState } from 'preact/hooks';
import { prefixOf, type UploadTarget } from '../explorer/drop-target.ts';
import { Dialog } from '#ui/dialog';
import { CancelOr } from '../parts/cancel-or.tsx';
import { KeyText } from '../parts/key-text.tsx';
import type { BucketsModel } from './buckets-model.ts';
import { filesOf } from './picked-files.ts';
import { uploadFiles } from './upload.ts';

/** Asks where to upload to, and what. */
export function uploadDialog(model: BucketsModel, target = defaultTarget(model)): void {
  if (target) model.dialog.value = () => <UploadTo model={model} target={target} />;
}

/** Where files go unless the person says otherwise: to what is selected, else to the first bucket. */
export function defaultTarget({ selection, state, explorer }: BucketsModel): UploadTarget | undefined {
  const place = state.place.peek();
  if (place) return { bucket: place.bucket, prefix: prefixOf(place.key) };
  const selected = selection.peek();
  if (selected) return { bucket: selected.bucket, prefix: selected.kind === 'prefix' ? selected.prefix : '' };
  const [first] = explorer.buckets.peek() ?? [];
  return first === undefined ? undefined : { bucket: first, prefix: '' };
}

function UploadTo({ model, target }: { model: BucketsModel; target: UploadTarget }) {
  const [bucket, setBucket] = useState(target.bucket);
  const [prefix, setPrefix] = useState(target.prefix);
  const close = () => (model.dialog.value = undefined);
  const begin = (files: FileList | null) => {
    const all = filesOf(files);
    if (all.length === 0) return;
    close();
    void uploadFiles(model, bucket, prefix, all);
  };
  return (
    <Dialog title="Upload" onClose={close}>
      <label class="wb-field">
        To the bucket
        <select
          class="wb-input"
          value={bucket}
          onChange={({ currentTarget }) => setBucket(currentTarget.value)}
        >
          {(model.explorer.buckets.value ?? []).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="wb-field">
        Keys begin with (may be empty)
        <input
          class="wb-input"
          value={prefix}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          onInput={({ currentTarget }) => setPrefix(currentTarget.value)}
        />
      </label>
      <p class="wb-key-box">
        <KeyText text={`s3://${bucket}/${prefix}`} />
        <em>name of the file</em>
      </p>
      <CancelOr onClose={close}>
        <FileButton label="Choose a folder…" isFolder onPick={begin} />
        <FileButton label="Choose files…" onPick={begin} />
      </CancelOr>
    </Dialog>
  );
}

function FileButton(props: { label: string; isFolder?: boolean; onPick: (files: FileList | null) => void }) {
  const { label, isFolder = false, onPick } = props;
  return (
    <label class="wb-button wb-button-primary wb-file-button">
      {label}
      <input
        class="sr-only"
        type="file"
        multiple
        {...(isFolder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => onPick(currentTarget.files)}
      />
    </label>
  );
}
