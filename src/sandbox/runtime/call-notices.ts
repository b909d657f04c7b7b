import type { CallLedger, WatchedCall } from '../calls/call-ledger.ts';
import type { CallNotice } from '../messages.ts';
import { programFrames } from './stack.ts';

/** Where modules of the sandbox find the ledger of the run: `globalThis[callLedger]`. */
export const callLedger = Symbol.for('learn-s3.call-ledger');

/** The calls that the program may have forgotten to wait for; not those that a module made for itself. */
export function callNotices(ledger: CallLedger, hasFailed: boolean): readonly CallNotice[] {
  const { notAwaited, inFlight } = hasFailed ? ledger.notesOnFailure() : ledger.notes();
  const notice = (kind: CallNotice['kind'], { what, site }: WatchedCall): CallNotice[] => {
    const frames = programFrames(site.stack ?? '');
    return frames.length > 0 ? [{ kind, what, frames }] : [];
  };
  return [
    ...notAwaited.flatMap((call) => notice('not-awaited', call)),
    ...(inFlight ? notice('in-flight', inFlight) : []),
  ];
}

/** A console on which printing a promise does not count as waiting for it. */
export function printingAside(console: Partial<Console>, ledger: CallLedger): Partial<Console> {
  const methods = Object.entries(console) as [name: string, method: (...args: unknown[]) => unknown][];
  return Object.fromEntries(
    methods.map(([name, method]) => [name, (...args: unknown[]) => ledger.aside(() => method(...args))]),
  );
}
