import { readFile } from 'node:fs/promises';
import type { Finished } from '../run-tool.ts';
import type { Outcome } from './step.ts';

/** The counts of a report. */
export type Counts = Omit<Outcome, 'output'>;

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: readonly unknown[];
}

/** Counts Vitest's tests. A file that could not be loaded counts as a failed test. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts Playwright's tests. An error outside any test counts as a failed test. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The outcome of a test runner, from its report. It counts as failed, too, when it reports nothing, finds no test, or exits
 * with an error without a failed test.
 */
export async function readReport(
  file: string,
  count: (report: never) => Counts,
  { code, output }: Finished,
): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0, output };
  const { passed, failed, skipped } = count(JSON.parse(text) as never);
  if (passed + failed === 0) return { passed, failed: 1, skipped, output: `No test was run.\n${output}` };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}
