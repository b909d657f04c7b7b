import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunOptions, runTool, type Tool } from '../run-tool.ts';
import { type Counts, countPlaywright, countVitest, readReport } from './read-report.ts';
import { type Outcome, reports, type Step } from './step.ts';

/** Unit tests and tests of the lessons: all, or those that are among some files or import one of them. */
export function unitStep(files: readonly string[] | 'all' = 'all'): Step {
  return {
    name: 'unit and lesson tests',
    run: async () => {
      const report = join(reports, 'unit.json');
      const which = files === 'all' ? ['run'] : ['related', '--run', '--passWithNoTests', ...files];
      const args = [...which, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const outcome = await runTests('vitest', args, report, countVitest);
      // It is fine if no unit test imports what was changed.
      const isNone = files !== 'all' && outcome.output.includes('No test files found');
      return isNone ? { passed: 0, failed: 0, skipped: 0, output: '' } : outcome;
    },
  };
}

/** Browser tests on the built site, all or some. They print as they run, since they take longest. */
export function browserStep(specs: readonly string[] = []): Step {
  return {
    name: 'browser tests',
    run: async () => {
      const report = join(reports, 'browser.json');
      const args = ['test', '--reporter=list,json', ...specs];
      const outcome = await runTests('playwright', args, report, countPlaywright, {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        onOutput: (text) => process.stdout.write(text),
      });
      return { ...outcome, output: '' };
    },
  };
}

async function runTests(
  tool: Tool,
  args: readonly string[],
  report: string,
  count: (report: never) => Counts,
  options?: RunOptions,
): Promise<Outcome> {
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  return readReport(report, count, await runTool(tool, args, options));
}
