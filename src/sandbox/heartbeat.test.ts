import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';

describe('a heartbeat', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Starts a heartbeat whose worker and frame answer as long as `lives` says so. */
  function open() {
    const lives = { worker: true, frame: true };
    const told: (string | undefined)[] = [];
    const heartbeat: Heartbeat = startHeartbeat({
      ping: () => {
        if (lives.worker) heartbeat.heard();
        if (lives.frame) heartbeat.frameHeard();
      },
      busy: (silence) => told.push(silence),
      dead: () => told.push('dead'),
    });
    return { lives, told, heartbeat };
  }

  it('says nothing while a program answers', () => {
    const { told } = open();
    vi.advanceTimersByTime(120_000);
    expect(told).toEqual([]);
  });

  it('tells an endless loop: the frame answers still', () => {
    const { lives, told } = open();
    lives.worker = false;
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['short']);
    vi.advanceTimersByTime(300_000);
    expect(told).toEqual(['short', 'long']);
    lives.worker = true;
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['short', 'long', undefined]);
  });

  it('tells the death of a sandbox once: nothing in it answers', () => {
    const { lives, told } = open();
    lives.worker = lives.frame = false;
    vi.advanceTimersByTime(300_000);
    expect(told.filter((one) => one === 'dead')).toEqual(['dead']);
  });

  it('takes the sleep of a computer for no death', () => {
    const { lives, told } = open();
    lives.worker = lives.frame = false;
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    lives.worker = lives.frame = true;
    vi.advanceTimersByTime(60_000);
    expect(told).not.toContain('dead');
  });

  it('is still once it is stopped', () => {
    const { lives, told, heartbeat } = open();
    lives.worker = lives.frame = false;
    heartbeat.stop();
    vi.advanceTimersByTime(300_000);
    expect(told).toEqual([]);
  });
});
