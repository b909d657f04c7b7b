import { usePageId } from '../hooks/use-page-id.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addStyles } from '../dom/add-styles.ts';
import styles from './dialog.css?inline';

addStyles(styles);

/** A question that must be answered before anything else, or a form over the page. */
export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons below a question. The safe one comes first and has the focus. Screen readers then read the question too. */
  readonly buttons?: ComponentChildren;
  readonly width?: 'narrow' | 'wide';
  /** Whether a click outside the dialog closes it. */
  readonly closesBeside?: boolean;
  /** Called when the person leaves the dialog, also with Escape. The caller then removes it from the page. */
  readonly onClose: () => void;
}

/**
 * A modal dialog. What had the focus before gets it back afterwards.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export function Dialog(props: DialogProps) {
  const { title, children, buttons, width = 'narrow', closesBeside = false, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);
  const id = usePageId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      isLeaving.current = true;
      // Closed first: while the dialog is open, nothing behind it can take the focus.
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`wb-dialog ${width === 'wide' ? 'wb-dialog-wide' : ''}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={buttons ? `${id}-text` : undefined}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      // A browser closes it by itself when Escape is pressed twice.
      onClose={() => isLeaving.current || onClose()}
      onClick={({ target }) => closesBeside && target === dialog.current && onClose()}
    >
      <div class="wb-dialog-content">
        <h2 id={`${id}-title`}>{title}</h2>
        <div id={`${id}-text`} class="wb-dialog-body">
          {children}
        </div>
        {buttons && <DialogButtons>{buttons}</DialogButtons>}
      </div>
    </dialog>
  );
}

/** A row of buttons at the foot of a dialog, or of a form in it. */
export function DialogButtons({ children }: { readonly children: ComponentChildren }) {
  return <div class="wb-dialog-buttons">{children}</div>;
}
