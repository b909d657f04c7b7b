import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptOutput } from '../kept-output.ts';
import type { WorkerBatch, WorkerMessage } from '../messages.ts';
import { outputLimits } from '../output-limits.ts';
import { Outbox } from './outbox.ts';

/** An outbox on a clock that stands still unless the test moves it. */
function open() {
  const batches: (readonly WorkerMessage[])[] = [];
  const port = { postMessage: ({ messages }: WorkerBatch) => void batches.push(messages) };
  const outbox = new Outbox(port as unknown as MessagePort, 'run');
  const print = (id: number, text = `line ${id}`) =>
    outbox.print({
      id,
      size: text.length,
      read: () => ({ type: 'log', id, level: 'log', text, values: [] }),
    });
  /** What a page keeps of all that was sent. */
  const kept = () => {
    const output = new KeptOutput<string>();
    for (const message of batches.flat()) {
      if (message.type === 'log') output.set(message.id, message.text, message.text.length);
      else if (message.type === 'skipped') output.skip(message.count);
      else if (message.type === 'erased') output.delete(message.id);
    }
    return output;
  };
  return { outbox, print, batches, kept };
}

describe('Outbox', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('sends what is printed at once, then in batches', () => {
    const { print, batches } = open();
    for (let id = 1; id <= 300; id += 1) print(id);
    expect(batches.slice(0, 50).every((batch) => batch.length === 1)).toBe(true);
    expect(batches).toHaveLength(51);
    vi.runAllTimers();
    expect(batches.flat()).toHaveLength(300);
  });

  it('sends of a line that is written over what it reads at last', () => {
    const { outbox, print, batches } = open();
    for (let step = 0; step < 100_000; step += 1) print(1, `${step}`);
    outbox.flush();
    expect(batches.length).toBeLessThan(100);
    expect(batches.at(-1)).toMatchObject([{ id: 1, text: '99999' }]);
  });

  it('sends the first and the last of very many lines, and says how many are between', () => {
    const { outbox, print, batches, kept } = open();
    const all = 50_000;
    for (let id = 1; id <= all; id += 1) {
      print(id);
      // The code never yields: no timer runs, but time passes.
      if (id % 7_000 === 0) vi.setSystemTime(Date.now() + 300);
    }
    outbox.send({ type: 'done', exitCode: 0 });
    const { first, last, leftOut } = kept();
    expect(first).toHaveLength(outputLimits.first);
    expect(last).toHaveLength(outputLimits.last);
    expect([first[0], last[0], last.at(-1)]).toEqual([
      'line 1',
      `line ${all - outputLimits.last + 1}`,
      `line ${all}`,
    ]);
    expect(leftOut).toBe(all - outputLimits.first - outputLimits.last);
    expect(batches.at(-1)?.at(-1)).toEqual({ type: 'done', exitCode: 0 });
  });

  it('has a limit for characters, too', () => {
    const { outbox, print, kept } = open();
    for (let id = 1; id <= 100; id += 1) print(id, `${id} ${'x'.repeat(1_000_000)}`);
    outbox.flush();
    const { first, last, leftOut } = kept();
    expect(first.length + last.length + leftOut).toBe(100);
    expect(leftOut).toBeGreaterThan(50);
    expect(last.at(-1)).toMatch(/^100 /);
  });

  it('begins anew when the console is cleared', () => {
    const { outbox, print, batches } = open();
    for (let id = 1; id <= 1_000; id += 1) {
      outbox.clear();
      print(id);
    }
    outbox.flush();
    expect(batches.length).toBeLessThan(200);
    expect(batches.at(-1)).toMatchObject([{ type: 'clear' }, { type: 'log', id: 1_000 }]);
  });
});
