import type { CallLedger } from '../calls/call-ledger.ts';
import { callLedger } from '../runtime/call-notices.ts';
import { type CallSites, callSites } from '../runtime/call-sites.ts';
import { type CallService, callService } from '../runtime/services.ts';

/**
 * What the runtime of the worker lends to the modules in it. They are bundled apart, so that they meet on `globalThis`; and
 * the runtime is there before any of them is loaded.
 */
const lent = globalThis as unknown as {
  readonly [callSites]: CallSites;
  readonly [callLedger]: CallLedger;
  readonly [callService]: CallService;
};

/** The places of the calls under way. */
export const sites = (): CallSites => lent[callSites];
/** The account of the calls that the program made. */
export const ledger = (): CallLedger => lent[callLedger];
/** Calls a service of the page. */
export const call: CallService = (...parameters) => lent[callService](...parameters);
