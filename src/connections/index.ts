export type { Account, ObjectSummary, StoredObject } from './account.ts';
export type { Connection, RequestContext } from './connection.ts';
export type { Exchange, HeaderLine, SourcePlace } from './exchange.ts';
export { readAccount } from './read-account.ts';
export { record, type Recorder, type RecordOptions } from './recorder.ts';
export type { AccountChange, BucketChange } from './simulated/announce-changes.ts';
export { createHandlers } from './simulated/handlers.ts';
export { type AccountHistory, openSimulated, type SimulatedConnection } from './simulated/simulated.ts';
