import type { Compilation } from '#sandbox';
import { WorkerCalls } from '../language/worker-calls.ts';
import LanguageWorker from '../language/worker.ts?worker';

/**
 * The page's only compiler: TypeScript in a worker of its own, so that a run never waits until types are checked. Its script
 * is the language worker's, so the browser loads it only once.
 */
const compiler = new WorkerCalls(() => new LanguageWorker());

/** Begins to load the compiler, so that it is there when Run is pressed. */
export function startCompiler(): void {
  compiler.start();
}

/** Compiles one file of a program. Rejects if the compiler cannot be loaded; the next call tries again. */
export function compile(code: string, fileName: string): Promise<Compilation> {
  return compiler.ask('compile', code, fileName);
}
