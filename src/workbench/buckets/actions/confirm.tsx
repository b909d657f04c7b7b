import type { ComponentChildren } from 'preact';
import { Dialog } from '#ui/dialog';
import { CancelOr } from '../parts/cancel-or.tsx';
import type { BucketsModel } from './buckets-model.ts';

/** A question before something is lost. */
export function Confirm({
  model,
  title,
  label,
  onConfirm,
  children,
}: {
  model: BucketsModel;
  title: string;
  /** The label of the button that does it; absent if it cannot be done. */
  label?: string | undefined;
  onConfirm: () => void;
  children: ComponentChildren;
}) {
  const close = () => (model.dialog.value = undefined);
  return (
    <Dialog title={title} onClose={close}>
      {children}
      <CancelOr onClose={close}>
        {label !== undefined && (
          <button
            type="button"
            class="wb-button wb-button-danger"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {label}
          </button>
        )}
      </CancelOr>
    </Dialog>
  );
}
