import { roomOfPage } from '#room/link';

const room = roomOfPage();

// A deck in a frame of the presenter view belongs to that: a browser has few connections to give away.
if (room !== undefined && window === window.top) {
  import('./enter.ts').then(
    ({ enter }) => enter(room),
    () => undefined,
  );
}
