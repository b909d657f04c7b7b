import { copyBox } from './look.ts';

/** The box that takes the place of a `<pre>`, of the same size in the same spot. */
export interface EditorBox {
  readonly element: HTMLElement;
  /** Pixels that the `<pre>` is high. */
  readonly height: number;
  /** Puts the box where the `<pre>` was. */
  show(): void;
  /** Makes the box as many pixels higher than the `<pre>` as the code has grown. */
  grow(pixels: number): void;
  /** Brings the `<pre>` back, with `code` in it. */
  remove(code: string): void;
}

/** Makes a box for an editor. Until `show` it has its size, is not seen, and takes no room. */
export function createBox(pre: HTMLElement): EditorBox {
  const element = document.createElement('div');
  const { offsetHeight, offsetWidth } = pre;
  const original = pre.textContent;
  element.className = 'code-editor';
  copyBox(pre, element);
  element.style.height = `${offsetHeight}px`;
  element.style.width = `${offsetWidth}px`;
  element.dataset.waiting = '';
  pre.before(element);

  const repaint = new MutationObserver(() => copyBox(pre, element));
  repaint.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    element,
    height: offsetHeight,
    show: () => {
      delete element.dataset.waiting;
      element.style.width = '';
      pre.hidden = true;
    },
    grow: (pixels) => {
      element.style.height = `${offsetHeight + pixels}px`;
    },
    remove: (code) => {
      repaint.disconnect();
      element.remove();
      pre.hidden = false;
      // Highlighting is of the code as it was.
      if (code.trimEnd() !== original.trimEnd()) (pre.querySelector('code') ?? pre).textContent = code;
    },
  };
}
