export {
  bodiesIn,
  checkRows,
  readRows,
  replaceRows,
  tableNames,
  type AccountRows,
  type PlacedRow,
} from './account/index.ts';
export { parseAddress, type Address } from './address.ts';
export type { Change, ChangeListener, ChangeOrigin } from './change.ts';
export type { Delivery, DeliveryListener, EventBridgeEvent, TestEvent } from './notifications/index.ts';
export { eventRecord, type EventRecord } from './event-record.ts';
export type { ErrorCode } from './error-codes.ts';
export { operationOf } from './router.ts';
export type { OperationName } from './routes.ts';
export { createS3, type S3, type S3Options, type Sender } from './s3.ts';
export { S3Error } from './s3-error.ts';
export { journal, type JournaledStore, type JournalOptions, type Position } from './store/journal.ts';
export { createMemoryStore } from './store/memory-store.ts';
export { openIndexedDBStore } from './store/indexeddb-store.ts';
export { past } from './store/past.ts';
export type { Write } from './store/recording.ts';
export type { Bodies, BodyId, Range, Store, TableName, Transaction } from './store/store.ts';
export type { Tables } from './store/records.ts';
export { portableHashes, type Hash, type Hashes } from './body/hashes.ts';
export type { Octets } from './body/octets.ts';
export type { NewBuckets } from './call.ts';
export { exampleUser, type User } from './user.ts';
export { errorResponse } from './error-response.ts';
export { awsAddress } from './aws-address.ts';
export { type FormSigner, type FormTerms, readFormPolicy, signForm, writeFormPolicy } from './form-policy.ts';
export { verifyPresignable } from './presignable.ts';
export { createRedactor, type Redactor } from './redact.ts';
export { touchOf, type Touch } from './touch.ts';
export { writeAddress, type Endpoint } from './write-address.ts';
export { evaluatePolicy, parseRolePolicy, type Statement } from './auth/policy.ts';
export { type S3Action, s3Actions } from './auth/policy-actions.ts';
export { corsHeaders, type CorsRequest } from './model/cors.ts';
export type { CorsRule } from './store/records.ts';
