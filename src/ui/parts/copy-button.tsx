import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A button that copies a text, and says that it did. */
export function CopyButton({ text, children }: { text: () => string; children: ComponentChildren }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say('Copied');
    } catch {
      // Plain http has no clipboard, and a reader may forbid it.
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
