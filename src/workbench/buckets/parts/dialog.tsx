import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A question to the person, over the page; Escape leaves it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="wb-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}

/** What can be done about it: the buttons at the foot of a dialog. */
export function DialogButtons({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  return (
    <p class="wb-dialog-buttons">
      <button type="button" class="wb-button" onClick={onClose}>
        Cancel
      </button>
      {children}
    </p>
  );
}
