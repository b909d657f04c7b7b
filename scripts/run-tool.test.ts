import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { run } from './run-tool.ts';

describe('run', () => {
  it('has a command yield to others that is to', async () => {
    const priority = async (yields: boolean) =>
      Number((await run(process.execPath, ['-p', 'os.getPriority()'], { yields })).output);
    expect(await priority(true)).toBe(constants.priority.PRIORITY_LOW);
    expect(await priority(false)).toBeLessThan(constants.priority.PRIORITY_LOW);
  });

  it('answers what a command printed and how it ended, and 127 for one that is not there', async () => {
    const script = `console.log('out'); console.error('err'); process.exitCode = 3`;
    const { code, output } = await run(process.execPath, ['-e', script]);
    expect(code).toBe(3);
    expect(output.split('\n').toSorted().join(' ').trim()).toBe('err out');
    expect((await run('no-such-command', [], { yields: true })).code).toBe(127);
  });

  it('ends one that takes too long, and says so', async () => {
    const { code, output } = await run(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {
      timeout: 300,
    });
    expect(code).toBe(1);
    expect(output).toContain('Ended by SIGTERM.');
  });
});
