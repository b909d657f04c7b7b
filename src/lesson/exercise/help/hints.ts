import { reveal } from '#ui/sight';
import type { BlockParts } from '../../block/parts.ts';

/** The hints of an exercise. */
export interface Hints {
  /** Closes all of them again. */
  close(): void;
}

/**
 * Opens the hints of an exercise one at a time, and scrolls each into view; the button keeps the focus, even after the last.
 *
 * @param onOpened Called with how many are open, and whether there are more.
 */
export function openHintsOnPress(
  { button, hints }: Pick<BlockParts, 'button' | 'hints'>,
  onOpened: (count: number, isLast: boolean) => void,
): Hints {
  const hintButton = button('hint');
  const all = [...(hints?.querySelectorAll<HTMLElement>(':scope > [data-hint]') ?? [])];
  const update = () => {
    const left = all.filter(({ hidden }) => hidden).length;
    if (!hintButton) return;
    // Not `disabled`: that would take the focus from a reader who pressed it by keyboard.
    hintButton.ariaDisabled = String(left === 0);
    hintButton.title = left === 0 ? 'You have seen every hint.' : `${left} more`;
  };
  hintButton?.addEventListener('click', () => {
    const next = all.find(({ hidden }) => hidden);
    if (!next) return;
    next.hidden = false;
    reveal(next);
    update();
    onOpened(all.indexOf(next) + 1, next === all.at(-1));
  });
  return {
    close: () => {
      for (const hint of all) hint.hidden = true;
      update();
      hintButton?.removeAttribute('aria-disabled');
      hintButton?.removeAttribute('title');
    },
  };
}
