export { formatTable } from '../runtime/console-table.ts';
export { CallLedger, type WatchedCall } from './call-ledger.ts';
export { watchSends } from './watch-sends.ts';
