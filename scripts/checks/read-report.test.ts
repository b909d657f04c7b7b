import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, readReport } from './read-report.ts';

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

async function reportOf(report: object): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.json');
  await writeFile(file, JSON.stringify(report));
  return file;
}

describe('countVitest', () => {
  it('counts a file that could not be loaded as a failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...none, numPassedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('countPlaywright', () => {
  it('counts what went wrong outside of any test', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });
});

describe('readReport', () => {
  it('fails when there is no report', async () => {
    const outcome = await readReport('/nowhere.json', countVitest, { code: 1, output: 'broken' });
    expect(outcome).toEqual({ passed: 0, failed: 1, skipped: 0, output: 'broken' });
  });

  it('fails when no test was found', async () => {
    const file = await reportOf(none);
    expect(await readReport(file, countVitest, { code: 0, output: '' })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it('fails when the runner failed, though every test passed', async () => {
    const file = await reportOf({ ...none, numPassedTests: 7 });
    expect(await readReport(file, countVitest, { code: 1, output: '' })).toMatchObject({
      passed: 7,
      failed: 1,
    });
  });
});
