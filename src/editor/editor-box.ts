import { copyBox } from './look.ts';

/** A box that takes the place of a `<pre>`, with the same size. */
export interface EditorBox {
  readonly element: HTMLElement;
  /** The `<pre>` that the box replaces. */
  readonly pre: HTMLElement;
  /** The height of the `<pre>` without its border and scrollbar, in pixels. */
  readonly inner: number;
  /** Shows the box in place of the `<pre>`. */
  show(): void;
  /** Makes the box higher than the `<pre>` by as many pixels as the code has grown. */
  grow(pixels: number): void;
  /** Keeps the code in the `<pre>`, for printing and for when the editor is gone. */
  keep(code: string): void;
  /** Removes the box and shows the `<pre>` again, with the code that it was given last. */
  remove(): void;
}

/**
 * Makes a box for an editor. Until `show`, it has its size, but is invisible and takes no room.
 *
 * @param highlight Answers the HTML of a `<pre>` for code, if that is possible without waiting. Without it, changed code is
 *   printed without colours.
 */
export function createBox(pre: HTMLElement, highlight?: (code: string) => string): EditorBox {
  const element = document.createElement('div');
  const { offsetHeight, offsetWidth, clientHeight } = pre;
  const text = pre.querySelector('code') ?? pre;
  const original = { code: text.textContent, nodes: [...text.childNodes] };
  const ended = new AbortController();
  let plain: string | undefined;
  element.className = 'code-editor';
  copyBox(pre, element);
  element.style.height = `${offsetHeight}px`;
  element.style.width = `${offsetWidth}px`;
  element.dataset.waiting = '';
  pre.before(element);

  const repaint = new MutationObserver(() => copyBox(pre, element));
  repaint.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  const color = () => {
    if (plain === undefined || !highlight) return;
    const colored = new DOMParser().parseFromString(highlight(plain), 'text/html').querySelector('code');
    text.replaceChildren(...(colored?.childNodes ?? []));
    plain = undefined;
  };
  addEventListener('beforeprint', color, { signal: ended.signal });

  return {
    element,
    pre,
    inner: clientHeight,
    show: () => {
      delete element.dataset.waiting;
      element.style.width = '';
      pre.hidden = true;
    },
    grow: (pixels) => {
      element.style.height = `${offsetHeight + pixels}px`;
    },
    keep: (code) => {
      const isOriginal = code.trimEnd() === original.code.trimEnd();
      plain = isOriginal ? undefined : code;
      text.replaceChildren(...(isOriginal ? original.nodes : [code]));
    },
    remove: () => {
      ended.abort();
      repaint.disconnect();
      color();
      element.remove();
      pre.hidden = false;
    },
  };
}
