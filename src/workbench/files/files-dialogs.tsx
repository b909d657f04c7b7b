import { Dialog } from '#ui/dialog';
import type { FileActions } from './use-file-actions.ts';

/** Asks before all files are reset to what they were at first. */
export function ResetFilesDialog({ actions }: { actions: FileActions }) {
  return (
    <Dialog
      title="Reset your files?"
      onClose={() => void actions.answer(false)}
      buttons={<Answers actions={actions} agree="Reset the files" />}
    >
      <p>
        The folder is put back as it was at first: the sample files, and no others. What you or your programs
        have added or changed goes, in all lessons. Buckets and objects stay.
      </p>
    </Dialog>
  );
}

/** Asks before files replace others. */
export function ReplaceDialog({ names, actions }: { names: readonly string[]; actions: FileActions }) {
  return (
    <Dialog
      title={names.length === 1 ? 'Replace this file?' : `Replace ${names.length} files?`}
      onClose={() => void actions.answer(false)}
      buttons={<Answers actions={actions} agree="Replace" />}
    >
      <p>
        Your folder has {names.join(', ')} already. What you add takes {names.length === 1 ? 'its' : 'their'}{' '}
        place.
      </p>
    </Dialog>
  );
}

function Answers({ actions, agree }: { actions: FileActions; agree: string }) {
  return (
    <>
      <button type="button" class="wb-button" onClick={() => void actions.answer(false)}>
        Cancel
      </button>
      <button type="button" class="wb-button wb-button-danger" onClick={() => void actions.answer(true)}>
        {agree}
      </button>
    </>
  );
}
