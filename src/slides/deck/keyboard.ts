import { type Action, type Focus, focusOf, keyAction } from './key-action.ts';

/** After how many milliseconds without a further digit a typed number is forgotten. */
const pause = 2_000;

/** Where a digit is written, and no number of a slide. */
const writes: ReadonlySet<Focus> = new Set(['editor', 'field', 'number']);

/** Calls `act` with the action of a key, and `jump` with a number that was typed before Enter. */
export function listenToKeys(act: (action: Action) => void, jump: (number: number) => void): void {
  let digits = '';
  let timer = 0;
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const focus = focusOf(document.activeElement);
    if (!writes.has(focus) && /^\d$/.test(event.key)) {
      digits += event.key;
      clearTimeout(timer);
      timer = window.setTimeout(() => (digits = ''), pause);
      return;
    }
    if (event.key === 'Enter' && digits !== '') {
      event.preventDefault();
      jump(Number(digits));
      digits = '';
      return;
    }
    const action = keyAction(event, focus);
    if (!action) return;
    event.preventDefault();
    act(action);
  });
}
