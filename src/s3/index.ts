export {
  bodiesIn,
  checkRows,
  readRows,
  replaceRows,
  tableNames,
  type AccountRows,
  type PlacedRow,
} from './account/index.ts';
export type { Change, ChangeListener, ChangeOrigin } from './change.ts';
export type { Delivery, DeliveryListener, EventBridgeEvent, TestEvent } from './notifications/index.ts';
export { eventRecord, type EventRecord } from './event-record.ts';
export { createS3, loadSeldom, type S3, type S3Options, type Sender } from './s3.ts';
export { journal, type JournaledStore, type JournalOptions, type Position } from './store/journal.ts';
export { createMemoryStore, type MemoryStore } from './store/memory-store.ts';
export { openIndexedDBStore } from './store/indexeddb-store.ts';
export { DatabaseError, openLastingDatabase } from './store/lasting-database.ts';
export { past } from './store/past.ts';
export type { Write } from './store/recording.ts';
export type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store/store.ts';
export type { Tables } from './store/records.ts';
export type { Hash } from './body/hash.ts';
export { portableHashes, type Hashes } from './body/hashes.ts';
export type { NewBuckets } from './call.ts';
export { exampleUser, type User } from './user.ts';
export { evaluatePolicy, parseRolePolicy, type Statement } from './auth/policy.ts';
export { type S3Action, s3Actions } from './auth/policy-actions.ts';
export { corsHeaders, type CorsRequest } from './buckets/cors.ts';
export type { CorsRule } from './store/records.ts';
