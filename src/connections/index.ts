export type { Account, ObjectSummary, StoredObject } from './account.ts';
export type { Exchange, HeaderLine } from './exchange.ts';
