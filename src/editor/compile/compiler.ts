import type { Compilation } from '#sandbox';
import { WorkerCalls } from '../language/worker-calls.ts';
import LanguageWorker from '../language/worker.ts?worker';

/**
 * The page's one compiler: TypeScript in a worker of its own. It is the same script as the language worker's, so the
 * browser has it once; another worker, so that a run never waits for types to be checked.
 */
const compiler = new WorkerCalls(() => new LanguageWorker());

/** Begins to load the compiler, so that it is there when Run is pressed. */
export function startCompiler(): void {
  compiler.start();
}

/** Compiles one file of a program. Rejects when the compiler cannot be loaded; asked again, it tries again. */
export function compile(code: string, fileName: string): Promise<Compilation> {
  return compiler.ask('compile', code, fileName);
}
