import { type FrameKind, type FrameSetup, openFrame, type SealedFrame } from './sealed-frame.ts';

const spares = new Map<FrameKind | undefined, SealedFrame>();

/** A frame for a run: the one that was prepared, if it has all that the run needs, or else a new one. */
export function takeFrame(setup: FrameSetup): SealedFrame {
  const prepared = spares.get(setup.kind);
  spares.delete(setup.kind);
  if (prepared && suits(prepared.setup, setup)) return prepared;
  prepared?.remove();
  return openFrame(setup);
}

/** Prepares a frame for the next run, so that it finds its modules loaded. There is at most one of a language on the page. */
export function prepareFrame(setup: FrameSetup): void {
  const spare = spares.get(setup.kind);
  if (spare && suits(spare.setup, setup)) return;
  spare?.remove();
  spares.set(setup.kind, openFrame(setup));
}

function suits(has: FrameSetup, needs: FrameSetup): boolean {
  const names = new Set(has.files.map(({ name }) => name));
  return (
    needs.files.every(({ name }) => names.has(name)) &&
    has.clockOffset === needs.clockOffset &&
    JSON.stringify(has.env) === JSON.stringify(needs.env)
  );
}
