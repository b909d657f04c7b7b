import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A button that copies a text, and says that it has done so. */
export function CopyButton({ text, children }: { text: () => string; children: ComponentChildren }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say('Copied');
    } catch {
      // Pages over plain http have no clipboard, and a reader may forbid access to it.
      say('Not allowed here: select the text and copy it');
    }
    setTimeout(() => say(''), 2_000);
  };
  return (
    <button type="button" class="wb-button" onClick={() => void copy()}>
      <span aria-live="polite">{said || children}</span>
    </button>
  );
}
