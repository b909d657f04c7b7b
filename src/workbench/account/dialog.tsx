import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A question that is to be answered before anything else. */
export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the safe one first: it has the focus. */
  readonly actions: ComponentChildren;
  /** Called when it is closed, also by Escape. */
  readonly onClose: () => void;
}

/**
 * A modal dialog. What had the focus has it again afterwards.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="wb-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`} class="wb-dialog-text">
        {children}
      </div>
      <div class="wb-dialog-actions">{actions}</div>
    </dialog>
  );
}
