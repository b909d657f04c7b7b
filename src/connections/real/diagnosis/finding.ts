import type { RealSettings } from '../settings.ts';

/** What is tried, in this order. */
type Step = 'address' | 'cors' | 'clock' | 'key' | 'signature' | 'region' | 'permissions' | 'public access';

/** What one step has found. */
export interface Finding {
  readonly step: Step;
  readonly state: 'ok' | 'failed' | 'warning';
  /** What was found; where something is wrong, also why, and what to do. */
  readonly message: string;
  readonly remedy?: Remedy;
  /** Settings that would put it right. */
  readonly suggestion?: Partial<RealSettings>;
}

/** How to put it right, in the three ways in which people work. */
export interface Remedy {
  readonly json: string;
  readonly cli: string;
  /** In the AWS console, step by step. */
  readonly console: readonly string[];
}
