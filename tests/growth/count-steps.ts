import { Session, type Profiler } from 'node:inspector/promises';

const session = new Session();
session.connect();
// Coverage must be on before code is first called, so this file has to be imported before the code that is counted.
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Built-in methods that go through what they are called on, which V8's counts do not show. */
const passing = [
  'includes',
  'indexOf',
  'lastIndexOf',
  'slice',
  'concat',
  'join',
  'splice',
  'shift',
  'unshift',
] as const;

/**
 * How many steps some work takes in the code of `src/`: how often each of its blocks runs, which V8 counts for coverage, and
 * how many items built-in methods go through. The number is the same on any machine, whatever else that has to do.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  let passed = 0;
  const prototype = Array.prototype as unknown as Record<
    string,
    (this: unknown[], ...rest: unknown[]) => unknown
  >;
  const originals = passing.map((name) => [name, prototype[name]] as const);
  // Resets the counts of what ran before.
  await session.post('Profiler.takePreciseCoverage');
  for (const [name, original] of originals) {
    if (!original) continue;
    prototype[name] = function count(...rest) {
      passed += this.length;
      return original.apply(this, rest);
    };
  }
  try {
    await work();
  } finally {
    for (const [name, original] of originals) if (original) prototype[name] = original;
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return passed + blocksRun(result);
}

function blocksRun(scripts: readonly Profiler.ScriptCoverage[]): number {
  return scripts
    .filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
