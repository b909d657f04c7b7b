import { formatBytes } from '#ui/words';
import type { BucketsModel } from './buckets-model.ts';

/** Shows how far an upload has come, with a button that cancels it. */
export function UploadBar({ model: { upload } }: { model: BucketsModel }) {
  if (!upload.value) return null;
  const { done, total, stored, files, cancel } = upload.value;
  const text =
    files === 1
      ? `${formatBytes(done)} of ${formatBytes(total)}`
      : `${stored} of ${files} files, ${formatBytes(done)} of ${formatBytes(total)}`;
  return (
    <div class="wb-upload">
      <label>
        <span>Uploading: {text}</span>
        <progress max={Math.max(total, 1)} value={total === 0 ? 1 : done} />
      </label>
      <button type="button" class="wb-button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
