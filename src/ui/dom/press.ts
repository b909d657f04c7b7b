/** A second press within this many milliseconds belongs to the first, as in a double click. */
export const onePress = 500;

/**
 * Listens for presses of a button, by mouse, finger or keyboard. The second click of a double click, a second Enter right
 * after the first, and the repeats of a key that is held down do not count.
 */
export function onPress(button: HTMLButtonElement | null, press: () => void): void {
  let last = -Infinity;
  button?.addEventListener('click', (event) => {
    const isByKey = event.isTrusted && event.detail === 0;
    const isSecond = event.detail > 1 || (isByKey && event.timeStamp - last < onePress);
    last = event.timeStamp;
    if (!isSecond) press();
  });
}
