import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunOptions, runTool, type Tool } from '../run-tool.ts';
import { type Counts, countPlaywright, countVitest, readReport } from './read-report.ts';
import { type Outcome, reports, type Step } from './step.ts';

/** Unit tests and tests of the lessons. */
export const unitStep: Step = {
  name: 'unit and lesson tests',
  run: () => {
    const report = join(reports, 'unit.json');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return runTests('vitest', args, report, countVitest);
  },
};

/** Browser tests on the built site. They print as they go, since they take longest. */
export const browserStep: Step = {
  name: 'browser tests',
  run: async () => {
    const report = join(reports, 'browser.json');
    const outcome = await runTests('playwright', ['test', '--reporter=list,json'], report, countPlaywright, {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      onOutput: (text) => process.stdout.write(text),
    });
    return { ...outcome, output: '' };
  },
};

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
