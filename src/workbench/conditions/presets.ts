import { type ConditionSettings, noConditions } from '#connections';

/** Conditions that occur together in practice. */
export interface Preset {
  readonly name: string;
  /** What it does. */
  readonly does: string;
  /** What a program has to expect, with code between backticks. */
  readonly expect: string;
  readonly settings: ConditionSettings;
}

/** The presets, the gentlest first. */
export const presets: readonly Preset[] = [
  {
    name: 'Slow phone network',
    does: 'Every request takes about 0.6 s, and all of them share 50 kB/s.',
    expect: 'No errors. What runs in parallel, and what asks for less, is faster.',
    settings: { ...noConditions, latency: 600, jitter: 0.4, bandwidth: 50_000 },
  },
  {
    name: 'S3 is busy',
    does: 'S3 answers 4 requests in 10 with 503.',
    expect: '`SlowDown`. The SDK waits and tries again, 3 times in all; then your program gets the error.',
    settings: { ...noConditions, slowDown: 0.4 },
  },
  {
    name: 'Train in a tunnel',
    does: '3 connections in 10 are lost: half before S3 has acted, half after.',
    expect:
      '`Failed to fetch`. The SDK tries again, although S3 may have done it already: so a retry must be safe.',
    settings: { ...noConditions, latency: 200, jitter: 0.8, dropped: 0.3 },
  },
  {
    name: 'Wrong clock',
    does: 'The clock of the computer that runs your programs is 20 minutes behind.',
    expect: '`RequestTimeTooSkewed`. The SDK learns the time from the answer, signs again and succeeds.',
    settings: { ...noConditions, clockSkew: -20 },
  },
  {
    name: 'Expired session',
    does: 'Your programs sign with a session token whose time is over.',
    expect: '`ExpiredToken`, at once and every time. Trying again does not help; a new session would.',
    settings: { ...noConditions, expiredToken: true },
  },
];
