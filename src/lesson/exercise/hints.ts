import type { BlockParts } from '../block/parts.ts';
import { reveal } from '#ui/sight';

/** Opens the hints of an exercise one at a time, in sight; the button keeps the focus, also after the last. */
export function openHintsOnPress({ button, hints }: Pick<BlockParts, 'button' | 'hints'>): void {
  const hintButton = button('hint');
  hintButton?.addEventListener('click', () => {
    const closed = [...(hints?.querySelectorAll<HTMLElement>(':scope > [data-hint][hidden]') ?? [])];
    const next = closed.shift();
    if (next) {
      next.hidden = false;
      reveal(next);
    }
    // Not `disabled`: that would take the focus from whoever pressed it by keyboard.
    hintButton.ariaDisabled = String(closed.length === 0);
    hintButton.title = closed.length === 0 ? 'You have seen every hint.' : `${closed.length} more`;
  });
}
