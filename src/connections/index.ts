export type { AccountReader, ObjectSummary, StoredObject } from './account-reader.ts';
export type { Fault } from './conditions/faults.ts';
export type { Hindrance, Trouble } from './conditions/hinder.ts';
export { type Conditions, type ConditionSettings, noConditions, sameSettings } from './conditions/index.ts';
export type { Connection, RequestContext, SignedForm } from './connection.ts';
export type { Exchange, HeaderLine, SourcePlace } from './exchange.ts';
export { createAccountReader } from './create-account-reader.ts';
export { record, type Recorder, type RecordOptions } from './recorder.ts';
export type { AccountClock } from './simulated/account-clock.ts';
export type { AccountKeeper, AccountUsage } from './simulated/account-keeper.ts';
export type { AccountChange, BucketChange } from './simulated/announce-changes.ts';
export { loadOffset } from './simulated/kept-offset.ts';
export { plantSeed, type Seed, type SeedBucket, type SeedObject } from './simulated/seed.ts';
export {
  type AccountHistory,
  openSimulated,
  type ProgramSurroundings,
  type SimulatedConnection,
  type SimulatedOptions,
} from './simulated/simulated.ts';
export type { Meanwhile } from './simulated/meanwhile.ts';
export { openTrialAccount, type TrialAccountOptions } from './simulated/trial-account.ts';
