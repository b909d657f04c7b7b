import { describe, expect, it } from 'vitest';
import { exchange } from '../explain/fake-exchange.ts';
import { firstStop, timelineSteps } from './steps.ts';

describe('timelineSteps', () => {
  it('goes by the order in which requests were complete', () => {
    const positions = [3, 5, 4, undefined];
    const steps = timelineSteps(
      [0, 1, 2, 3].map((index) => exchange({ index, startedAt: index, duration: 1 })),
      (index) => positions[index],
    );
    expect(steps.map((step) => step.exchange.index)).toEqual([0, 2, 1]);
  });

  it('keeps requests that changed nothing in their order', () => {
    const steps = timelineSteps(
      [exchange({ index: 0, startedAt: 1 }), exchange({ index: 1, startedAt: 2 })],
      () => 7,
    );
    expect(steps.map((step) => step.exchange.index)).toEqual([0, 1]);
  });
});

describe('firstStop', () => {
  const steps = [1, 2, 3].map((position) => ({ exchange: exchange(), position }));

  it('is the moment before the run as long as it is remembered', () =>
    expect(firstStop(0, steps, 0)).toBe(0));
  it('is the first step that is remembered', () => expect(firstStop(0, steps, 2)).toBe(2));
  it('is now where none is', () => expect(firstStop(0, steps, 9)).toBe(4));
});
