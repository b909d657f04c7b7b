/** Milliseconds between two pings. */
const interval = 500;
/** Milliseconds without a sign of life after which a program counts as busy. */
const patience = 2_000;
/**
 * Pings without an answer after which a program counts as busy for long, and after which its frame counts as dead. Pings
 * are counted, not time: a computer that slept has pinged nobody.
 */
const pings = { long: 40, dead: 40 };

/** How long a program has not answered: a few seconds, or so long that it may never answer. */
export type Silence = 'short' | 'long';

/** Watches whether a worker, and the frame that it is in, still answer. */
export interface Heartbeat {
  /** To be called with every message from the worker. */
  heard(): void;
  /** To be called with every answer of the frame. */
  frameHeard(): void;
  stop(): void;
}

/** What a heartbeat asks and tells. */
export interface HeartbeatEvents {
  /** Asks the worker and the frame for a sign of life. */
  readonly ping: () => void;
  /** The worker has not answered for a while, or (`undefined`) answers again. */
  readonly busy: (silence: Silence | undefined) => void;
  /**
   * Neither the worker nor the frame answers. A program can only keep its worker busy; where the frame is silent as well,
   * the browser has ended the process that both were in. Where a frame shares its process with the page, that never shows.
   */
  readonly dead: () => void;
}

/** Pings a worker and its frame, and tells when they stop answering and when they answer again. */
export function startHeartbeat({ ping, busy, dead }: HeartbeatEvents): Heartbeat {
  let heardAt = performance.now();
  let unanswered = 0;
  let frameUnanswered = 0;
  let silence: Silence | undefined;
  const set = (value: Silence | undefined) => {
    if (silence !== value) busy((silence = value));
  };
  const timer = setInterval(() => {
    if (unanswered >= pings.dead && frameUnanswered >= pings.dead) {
      clearInterval(timer);
      dead();
      return;
    }
    if (performance.now() - heardAt > patience) set(unanswered >= pings.long ? 'long' : 'short');
    unanswered += 1;
    frameUnanswered += 1;
    ping();
  }, interval);
  return {
    heard: () => {
      heardAt = performance.now();
      unanswered = 0;
      set(undefined);
    },
    frameHeard: () => {
      frameUnanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
