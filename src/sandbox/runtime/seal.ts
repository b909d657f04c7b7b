/**
 * Ways out of a worker. The frame's content security policy refuses what each would load or reach. Without the
 * constructors, the program gets an error that names what is missing instead of a silent refusal.
 */
const exits = [
  'Worker',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'XMLHttpRequest',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
  'Notification',
  'postMessage',
  'close',
];

/** Removes from a worker what could reach anything but the page's port. To be called before the program is loaded. */
export function seal(scope: typeof globalThis): void {
  for (const name of exits) {
    for (let holder: object | null = scope; holder; holder = Reflect.getPrototypeOf(holder)) {
      if (!Object.hasOwn(holder, name)) continue;
      Reflect.deleteProperty(holder, name);
    }
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}
