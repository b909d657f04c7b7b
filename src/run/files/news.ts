/** Tells this tab and others that something has changed. */
export interface News {
  readonly announce: () => void;
  /** Tells this tab alone. */
  readonly announceHere: () => void;
  /** Calls `listener` at each change, until the function that it returns is called. */
  readonly listen: (listener: () => void) => () => void;
}

/** Passes news of one thing between tabs, where the browser can. */
export function createNews(name: string): News {
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const notify = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', notify);
  return {
    announceHere: notify,
    announce: () => {
      notify();
      channel?.postMessage(undefined);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
