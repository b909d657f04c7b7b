import type { ComponentChildren } from 'preact';
import { DialogButtons } from '#ui/dialog';

/** The foot of a dialog: a button to cancel, and those that do something. */
export function CancelOr({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  return (
    <DialogButtons>
      <button type="button" class="wb-button" onClick={onClose}>
        Cancel
      </button>
      {children}
    </DialogButtons>
  );
}
