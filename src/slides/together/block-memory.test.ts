import { expect, it } from 'vitest';
import type { BlockNews } from '#lesson/block-news';
import { type LogEntry, outputLimits } from '#sandbox';
import { BlockMemory } from './block-memory.ts';

const entry = (id: number): LogEntry => ({ id, text: `line ${id}`, values: [] }) as unknown as LogEntry;
const log = (id: number): BlockNews => ({ kind: 'print', call: { call: 'log', entry: entry(id) } });
const clear: BlockNews = { kind: 'print', call: { call: 'clear' } };
const state = (which: 'running' | 'failed'): BlockNews => ({ kind: 'state', state: which });
const failure: BlockNews = {
  kind: 'print',
  call: { call: 'failure', failure: { name: 'Error', message: 'no', positions: [] } },
};

function remembered(...news: BlockNews[]): readonly BlockNews[] {
  const memory = new BlockMemory();
  for (const one of news) memory.note(one);
  return memory.news;
}

it('has nothing to tell of a block in which nothing happened', () => {
  expect(remembered()).toEqual([]);
});

it('tells the latest code, and what the last run printed, in order', () => {
  const code = (text: string): BlockNews => ({ kind: 'code', code: text });
  expect(
    remembered(
      code('a'),
      state('running'),
      log(1),
      code('b'),
      clear,
      log(1),
      log(2),
      failure,
      state('failed'),
    ),
  ).toEqual([code('b'), clear, log(1), log(2), failure, state('failed')]);
});

it('forgets entries that were erased, and says how many were left out', () => {
  const erase: BlockNews = { kind: 'print', call: { call: 'erase', id: 1 } };
  expect(remembered(state('running'), log(1), log(2), erase)).toEqual([clear, log(2), state('running')]);
  const all = outputLimits.first + outputLimits.last + 1;
  const many = remembered(state('running'), ...Array.from({ length: all }, (_, index) => log(index + 1)));
  expect(many.some((news) => news.kind === 'print' && news.call.call === 'skip')).toBe(true);
  expect(many.at(-2)).toEqual(log(all));
});
