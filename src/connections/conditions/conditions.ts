/** What can happen to requests in real life. Shares are numbers from 0 to 1; all is off at 0, `false` or `undefined`. */
export interface ConditionSettings {
  /** Milliseconds that a request and its answer take on their way, together. */
  readonly latency: number;
  /** How much the latency varies, as a share of it: each way may take up to this much less or more. */
  readonly jitter: number;
  /** Bytes a second, in each direction, shared by all requests under way. */
  readonly bandwidth: number | undefined;
  /** The share of requests that S3 answers with `503 SlowDown`, and does nothing about. */
  readonly slowDown: number;
  /** The share of requests whose connection drops: half of them before S3 has done what they ask for, half after. */
  readonly dropped: number;
  /** Minutes by which the clock of the program's computer is ahead of S3's; behind, where negative. */
  readonly clockSkew: number;
  /** Whether programs sign with a session token whose time is over. */
  readonly expiredToken: boolean;
}

/** Everything is off: what *All off* and a reset account lead to. */
export const noConditions: ConditionSettings = {
  latency: 0,
  jitter: 0,
  bandwidth: undefined,
  slowDown: 0,
  dropped: 0,
  clockSkew: 0,
  expiredToken: false,
};

/** What a page begins with. */
const defaultConditions: ConditionSettings = { ...noConditions };

/** The session token that makes a program appear to have an expired session. S3 answers it with `ExpiredToken`. */
export const expiredToken =
  'FwoGZXIvYXdzEXAMPLEEXPIREDSESSIONTOKEN//////////wEaDLearnS3Example0000000000000000';

/** The conditions of a page: set by a person, felt by programs. */
export interface Conditions {
  readonly settings: ConditionSettings;
  /** Whether anything is on. */
  readonly isOn: boolean;
  set(change: Partial<ConditionSettings>): void;
  /** Turns everything off. */
  clear(): void;
  /** Calls back after every change, until the function that it returns is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Makes conditions. */
export function createConditions(begin: ConditionSettings = defaultConditions): Conditions {
  const listeners = new Set<() => void>();
  let settings = begin;
  const replace = (next: ConditionSettings) => {
    if (sameSettings(settings, next)) return;
    settings = next;
    for (const listener of listeners) listener();
  };
  return {
    get settings() {
      return settings;
    },
    get isOn() {
      return !sameSettings({ ...settings, jitter: 0 }, noConditions);
    },
    set: (change) => replace({ ...settings, ...change }),
    clear: () => replace(noConditions),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether two settings are the same. */
export function sameSettings(one: ConditionSettings, other: ConditionSettings): boolean {
  return (Object.keys(noConditions) as (keyof ConditionSettings)[]).every(
    (name) => one[name] === other[name],
  );
}
