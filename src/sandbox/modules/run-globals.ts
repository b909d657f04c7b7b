import type { CallLedger } from '../calls/call-ledger.ts';
import type * as util from 'node:util';
import type { SdkBody } from './body-chunks.ts';
import { callLedger } from '../runtime/call-notices.ts';
import { inspection, preparations } from '../runtime/lent.ts';
import { type CallSites, callSites } from '../runtime/call-sites.ts';
import { type CallService, callService } from '../runtime/services.ts';

/**
 * What the runtime of the worker lends to the modules in it. The two are bundled apart, so they meet on `globalThis`; the
 * runtime is there before any module is loaded.
 */
const lent = globalThis as unknown as {
  readonly [callSites]: CallSites;
  readonly [callLedger]: CallLedger;
  readonly [callService]: CallService;
};

/** The places of the calls under way. */
export const sites = (): CallSites => lent[callSites];
/** The ledger of the calls that the program made. */
export const ledger = (): CallLedger => lent[callLedger];
/** Calls a service of the page. */
export const call: CallService = (...parameters) => lent[callService](...parameters);

/** Where on `globalThis` the module of Node's streams puts what it lends, once it is loaded. */
export const nodeStreams = Symbol.for('learn-s3.node-streams');

/** What there is once a program has loaded Node's streams. */
interface NodeStreams {
  readonly bodyStream: (body: SdkBody) => object;
}

/** Node's streams, where the program has loaded them. */
export const nodeStreamsIfLoaded = (): NodeStreams | undefined =>
  Reflect.get(globalThis, nodeStreams) as NodeStreams | undefined;

/** How values are printed. */
export const inspecting = () =>
  Reflect.get(globalThis, inspection) as Pick<
    typeof util,
    'format' | 'formatWithOptions' | 'inspect' | 'stripVTControlCharacters'
  >;

/** Has the run do something before the first line of its program. */
export const beforeStart = (prepare: () => Promise<void>): void => {
  (Reflect.get(globalThis, preparations) as (() => Promise<void>)[]).push(prepare);
};
