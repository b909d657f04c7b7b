import type { ComponentChildren } from 'preact';
import { DialogButtons } from '#ui/dialog';

/** The foot of a dialog: what can be done instead of leaving it. */
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
