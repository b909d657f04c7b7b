import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sameBytes } from '../../content/lessons/judging/same-bytes.ts';

/** A part of a check that no program has reached. */
export interface Unreached {
  /** The line, from 1. */
  readonly line: number;
  readonly code: string;
}

const session = new Session();
let isStarted = false;

/** Records which parts of the modules that are loaded from now on are run. Makes everything that runs slower. */
export async function startCoverage(): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  // What is compiled from now on counts each turn of its loops. This one compares films of twelve megabytes.
  sameBytes(new Uint8Array(1), new Uint8Array(1));
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
}

/**
 * The branches of a check that were not run since this was last called. A default for what cannot be missing
 * (`?? ''`) does not count as a branch.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/v8/Profiler/
 */
export async function takeUnreached(path: string): Promise<readonly Unreached[]> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const url = pathToFileURL(path).href;
  const source = readFileSync(fileURLToPath(url), 'utf8');
  const ranges = result
    .filter((script) => script.url === url)
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges: all }) => all);
  if (ranges.length === 0) return [{ line: 1, code: 'all of it' }];
  return ranges
    .filter(({ count }) => count === 0)
    .flatMap(({ startOffset, endOffset }) => {
      const code = source.slice(startOffset, endOffset).trim();
      if (code === '' || isDefault.test(code)) return [];
      return [{ line: source.slice(0, startOffset).trimEnd().split('\n').length, code }];
    });
}

const isDefault = /^\?\?\s*(?:''|""|``|\[\]|\{\}|-?\d+|undefined|null|false|'unknown')\s*\)?$/;
