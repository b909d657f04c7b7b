import { signal } from '@preact/signals';

const name = 'learn-s3/room/address-shown';
const shown = signal(localStorage.getItem(name) === 'yes');

addEventListener('storage', ({ key, newValue }) => {
  if (key === name) shown.value = newValue === 'yes';
});

/** Whether the address of the room is on the projector: the same in all windows of the presenter. */
export const addressShown = {
  get value(): boolean {
    return shown.value;
  },
  set(isShown: boolean): void {
    shown.value = isShown;
    try {
      localStorage.setItem(name, isShown ? 'yes' : 'no');
    } catch {
      // It is shown in this window alone.
    }
  },
};
