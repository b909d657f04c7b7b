import type { Position } from '#sandbox';
import { caretIn } from './caret-in.ts';

/** Highlighted code that shows what is typed into it, as long as there is no editor. */
export interface Draft {
  /** Shows the typed text, and answers where in the window it ends. */
  show(text: string): DOMRect;
  remove(): void;
}

/** Lays a copy over a `<pre>` that shows text typed at `cursor`. The `<pre>` itself stays as it is, since others read it. */
export function createDraft(pre: HTMLElement, cursor: Position): Draft {
  const copy = document.createElement('div');
  copy.append(pre.cloneNode(true));
  const code = copy.firstElementChild;
  if (!(code instanceof HTMLElement)) throw new Error('A copy is of the kind of what it was made from.');
  copy.className = 'code-editor-draft';
  copy.inert = true;
  Object.assign(copy.style, {
    top: `${pre.offsetTop}px`,
    left: `${pre.offsetLeft}px`,
    width: `${pre.offsetWidth}px`,
  });
  Object.assign(code.style, { boxSizing: 'border-box', minHeight: `${pre.offsetHeight}px`, margin: '0' });

  const typed = document.createElement('span');
  const end = document.createElement('span');
  // Takes no room, but its position can be measured.
  end.textContent = '\u200b';
  const place = caretIn(code, cursor);
  place.insertNode(end);
  place.insertNode(typed);
  pre.after(copy);
  code.scrollTo(pre.scrollLeft, pre.scrollTop);
  return {
    show: (text) => {
      typed.textContent = text;
      return end.getBoundingClientRect();
    },
    remove: () => copy.remove(),
  };
}
