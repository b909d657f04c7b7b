/** How a separator changes a size. Sizes are CSS pixels. */
export interface ResizerOptions {
  /** Whether the separator moves sideways and changes a width. */
  readonly isSideways: () => boolean;
  readonly size: () => number;
  readonly range: () => readonly [min: number, max: number];
  /** Sets the size. `final` says that the reader has let go. */
  readonly resize: (size: number, final: boolean) => void;
}

/** How many pixels a key press moves the separator. */
const step = 32;

/**
 * Makes a separator change a size, with the pointer and with the keys that its role requires.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export function makeResizer(
  separator: HTMLElement,
  options: ResizerOptions,
): { readonly update: () => void } {
  const clamp = (size: number) => {
    const [min, max] = options.range();
    return Math.round(Math.min(max, Math.max(min, size)));
  };
  const update = () => {
    const [min, max] = options.range();
    separator.ariaOrientation = options.isSideways() ? 'vertical' : 'horizontal';
    separator.ariaValueMin = String(Math.round(min));
    separator.ariaValueMax = String(Math.round(max));
    separator.ariaValueNow = String(Math.round(options.size()));
  };
  const set = (size: number, final: boolean) => {
    options.resize(clamp(size), final);
    update();
  };

  separator.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    separator.setPointerCapture(down.pointerId);
    const before = options.size();
    const moved = (event: PointerEvent) =>
      before + (options.isSideways() ? down.clientX - event.clientX : down.clientY - event.clientY);
    const move = (event: PointerEvent) => set(moved(event), false);
    const end = (event: PointerEvent) => {
      separator.removeEventListener('pointermove', move);
      set(moved(event), true);
    };
    separator.addEventListener('pointermove', move);
    separator.addEventListener('lostpointercapture', end, { once: true });
  });
  separator.addEventListener('keydown', (event) => {
    const [min, max] = options.range();
    const to = {
      ArrowLeft: options.size() + step,
      ArrowUp: options.size() + step,
      ArrowRight: options.size() - step,
      ArrowDown: options.size() - step,
      Home: min,
      End: max,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to, true);
  });
  return { update };
}
