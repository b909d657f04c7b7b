export type { Account, ObjectSummary, StoredObject } from './account.ts';
export type { Connection, RequestContext } from './connection.ts';
export type { Exchange, HeaderLine } from './exchange.ts';
export { readAccount } from './read-account.ts';
export { record, type Recorder } from './recorder.ts';
export { createHandlers } from './simulated/handlers.ts';
export { openSimulated, type SimulatedConnection } from './simulated/simulated.ts';
