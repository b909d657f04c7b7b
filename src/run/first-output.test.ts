import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutputView } from '#workbench';
import { afterFirstOutput } from './first-output.ts';

const entry = {} as Parameters<OutputView['log']>[0];

/** Notes what is done, in order. */
function watched() {
  const done: string[] = [];
  const nothing = () => undefined;
  const view = {
    log: () => done.push('drawn'),
    erase: nothing,
    skip: nothing,
    failure: nothing,
    clear: nothing,
    printed: () => [],
  };
  return { done, printing: afterFirstOutput(view, () => done.push('loaded')) };
}

describe('afterFirstOutput', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => queueMicrotask(callback));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('acts once the first entry was handed on, and only then', async () => {
    const { done, printing } = watched();
    printing.view.log(entry);
    await Promise.resolve();
    printing.view.log(entry);
    printing.end();
    await vi.runAllTimersAsync();
    expect(done).toEqual(['drawn', 'loaded', 'drawn']);
  });

  it('acts when a run ends that printed nothing', async () => {
    const { done, printing } = watched();
    printing.end();
    await Promise.resolve();
    expect(done).toEqual(['loaded']);
  });

  it('does not wait for ever for a program that prints nothing', async () => {
    const { done } = watched();
    await vi.runAllTimersAsync();
    expect(done).toEqual(['loaded']);
  });
});
