export type { Account, ObjectSummary, StoredObject } from './account.ts';
export type { Fault } from './conditions/faults.ts';
export { type Conditions, type ConditionSettings, noConditions, sameSettings } from './conditions/index.ts';
export type { Connection, RequestContext, SignedForm } from './connection.ts';
export type { Exchange, HeaderLine, SourcePlace } from './exchange.ts';
export { readAccount } from './read-account.ts';
export { record, type Recorder, type RecordOptions } from './recorder.ts';
export type { AccountClock } from './simulated/account-clock.ts';
export type { AccountKeeper, AccountUsage } from './simulated/account-keeper.ts';
export type { AccountChange, BucketChange } from './simulated/announce-changes.ts';
export { createHandlers } from './simulated/handlers.ts';
export { loadOffset } from './simulated/kept-offset.ts';
export { plantSeed, type Seed, type SeedBucket, type SeedObject } from './simulated/seed.ts';
export {
  type AccountHistory,
  openSimulated,
  type ProgramSurroundings,
  type SimulatedConnection,
  type SimulatedOptions,
} from './simulated/simulated.ts';
export { openTrialAccount, type TrialAccountOptions } from './simulated/trial-account.ts';
export { pairWithBridge, type PairedBridge } from './real/bridge-transport.ts';
export { diagnose } from './real/diagnosis/diagnose.ts';
export type { Finding, Remedy } from './real/diagnosis/finding.ts';
export { createDirectTransport } from './real/direct-transport.ts';
export type { Ask, Question } from './real/guard.ts';
export { forgetKept, keepForTab, loadKept } from './real/kept-keys.ts';
export { openBridge, openDirect } from './real/open.ts';
export { parseKeys, type PastedKeys } from './real/parse-keys.ts';
export { type Provider, providers } from './real/providers.ts';
export type { RealConnection } from './real/real-connection.ts';
export { openRehearsal, type RehearsedChange, type Stage } from './real/rehearsal.ts';
export type { Keys, RealSettings } from './real/settings.ts';
export { leastPolicy } from './real/policy.ts';
