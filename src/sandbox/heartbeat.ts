/** Milliseconds between two pings. */
const interval = 500;
/** Milliseconds without a sign of life after which a program counts as busy. */
const patience = 2_000;

/** Watches whether a worker still answers. */
export interface Heartbeat {
  /** To be called with every message from the worker. */
  heard(): void;
  stop(): void;
}

/** Pings a worker, and tells when it stops answering and when it answers again. */
export function startHeartbeat(ping: () => void, onBusy: (busy: boolean) => void): Heartbeat {
  let heardAt = performance.now();
  let busy = false;
  const set = (value: boolean) => {
    if (busy !== value) onBusy((busy = value));
  };
  const timer = setInterval(() => {
    ping();
    if (performance.now() - heardAt > patience) set(true);
  }, interval);
  return {
    heard: () => {
      heardAt = performance.now();
      set(false);
    },
    stop: () => clearInterval(timer),
  };
}
