import type { Program } from '../program.ts';
import type { FrameKind, FrameSetup } from '../frame/sealed-frame.ts';
import { pythonFrameScript } from './frame-script.ts';

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

/** What the frame of a Python program is made of. */
export function pythonSetup(
  runtime: string,
  parts: Readonly<Record<string, Blob>>,
  surroundings: Pick<FrameSetup, 'env' | 'clockOffset'>,
): FrameSetup {
  return { ...surroundings, kind, runtime, parts, files: [], modules: {} };
}

/**
 * Why Python cannot run in this browser; `undefined` where it can. A program waits for answers by a switch of stacks.
 *
 * @see https://github.com/WebAssembly/js-promise-integration
 */
export function pythonObstacle(): string | undefined {
  if ('Suspending' in WebAssembly) return undefined;
  return (
    'This browser cannot run Python here: it has no way for a program to wait (JavaScript Promise Integration of WebAssembly). ' +
    'Chrome and Edge have it from version 137 on, Firefox from 153 on. The TypeScript beside it does the same, and runs here.'
  );
}

/** Why a site has no Python, in words for its readers. `reason` is what the build has noted. */
export function notBuilt(reason: string): string {
  return (
    `Python does not run here: this site was built without it, for ${reason}. ` +
    'Who builds the site with Python 3, pip and a network has it; until then, run the file on your own computer.'
  );
}
