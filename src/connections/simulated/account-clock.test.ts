import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClock } from './account-clock.ts';

const day = 86_400_000;
const tab = new EventTarget();
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
});
afterEach(() => vi.unstubAllGlobals());

describe('the clock of an account', () => {
  it('shows the real time until it is moved, and goes on from where it was moved to', () => {
    const clock = openClock('playground');
    expect(clock.offset).toBe(0);
    clock.moveTo(new Date(Date.now() + 30 * day));
    expect(Math.abs(clock.now().getTime() - Date.now() - 30 * day)).toBeLessThan(1_000);
  });

  it('is kept for its account alone, and forgotten when it is reset', () => {
    openClock('playground').moveTo(new Date(Date.now() + day));
    expect(Math.round(openClock('playground').offset / day)).toBe(1);
    expect(openClock('lessons/other').offset).toBe(0);
    openClock('playground').reset();
    expect([openClock('playground').offset, kept.size]).toEqual([0, 0]);
  });

  it('follows another tab', () => {
    const clock = openClock('playground');
    let told = 0;
    clock.onChange(() => (told += 1));
    kept.set('learn-s3/clock/playground', String(day));
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: 'learn-s3/clock/playground' }));
    expect([clock.offset, told]).toEqual([day, 1]);
  });

  it('reads what makes no sense as nothing', () => {
    kept.set('learn-s3/clock/playground', 'Infinity');
    expect(openClock('playground').offset).toBe(0);
  });

  it('works where the browser stores nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    const clock = openClock('playground');
    clock.moveTo(new Date(Date.now() + day));
    expect(Math.round(clock.offset / day)).toBe(1);
  });
});
