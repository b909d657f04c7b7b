import type { Program } from '../program.ts';
import type { FrameKind, FrameSetup } from '../frame/sealed-frame.ts';
import { blockingFrameScript } from './blocking/frame-script.ts';
import { pythonFrameScript } from './frame-script.ts';
import { memoryPart } from './memory-part.ts';

/**
 * A program in Python, which runs as it is written.
 *
 * @param beside Its other files, which it can import: `names.py` by `import names`.
 */
export function pythonProgram(
  code: string,
  name: string,
  beside: readonly Pick<Program, 'code' | 'name'>[] = [],
): Program {
  const plain = { map: '', imports: [] };
  const files = beside.map((file) => ({ name: file.name, code: file.code, ...plain }));
  return { name, code, ...plain, language: 'py', ...(files.length > 0 && { files }) };
}

/** The frames of Python: as those of JavaScript, but that WebAssembly, which the interpreter is, may be compiled. */
const kind: FrameKind = { script: pythonFrameScript, scripts: ` 'wasm-unsafe-eval'` };

/** Its frames in browsers that cannot put a program aside while it waits: what they may ask for is what they have made. */
const blockingKind: FrameKind = { ...kind, script: blockingFrameScript, connect: 'blob:' };

/**
 * Whether this browser can put a program aside by a switch of stacks.
 *
 * @see https://github.com/WebAssembly/js-promise-integration
 */
const canSuspend = () => 'Suspending' in WebAssembly;

/** A copy of the memory of an interpreter that has loaded boto3, from which the later ones of the page begin. */
let memory: Blob | undefined;
// Where one could not begin with it, such as for want of room, the next begins without.
const keepMemory = (copy: ArrayBuffer | undefined) => (memory = copy && new Blob([copy]));

/** What the frame of a Python program is made of. */
export function pythonSetup(
  runtime: string,
  parts: Readonly<Record<string, Blob>>,
  surroundings: Pick<FrameSetup, 'env' | 'clockOffset'>,
): FrameSetup {
  return {
    ...surroundings,
    kind: canSuspend() ? kind : blockingKind,
    runtime,
    parts: { ...parts, ...(memory && { [memoryPart]: memory }) },
    keepMemory,
    files: [],
    modules: {},
  };
}

/** Why a site has no Python, in words for its readers. `reason` is what the build has noted. */
export function notBuilt(reason: string): string {
  return (
    `Python does not run here: this site was built without it, for ${reason}. ` +
    'Who builds the site with Python 3, pip and a network has it; until then, run the file on your own computer.'
  );
}
