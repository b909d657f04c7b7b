import { describe, expect, it } from 'vitest';
import { KeptOutput } from './kept-output.ts';

const limits = { first: 3, last: 2, characters: 1_000 };

describe('KeptOutput', () => {
  it('keeps the first and the last entries, and counts what is between', () => {
    const kept = new KeptOutput<string>(limits);
    for (let id = 1; id <= 10; id += 1) kept.set(id, `line ${id}`, 6);
    expect(kept.all).toEqual(['line 1', 'line 2', 'line 3', 'line 9', 'line 10']);
    expect(kept.leftOut).toBe(5);
  });

  it('changes an entry where it stands, and does not bring back what was left out', () => {
    const kept = new KeptOutput<string>(limits);
    for (let id = 1; id <= 10; id += 1) kept.set(id, `line ${id}`, 6);
    kept.set(2, 'second', 6);
    kept.set(9, 'ninth', 6);
    kept.set(5, 'gone', 6);
    expect(kept.all).toEqual(['line 1', 'second', 'line 3', 'ninth', 'line 10']);
    kept.delete(2);
    kept.delete(10);
    expect(kept.all).toEqual(['line 1', 'line 3', 'ninth']);
  });

  it('counts what it was not sent', () => {
    const kept = new KeptOutput<string>(limits);
    for (let id = 1; id <= 5; id += 1) kept.set(id, `line ${id}`, 6);
    kept.skip(20);
    kept.set(26, 'line 26', 6);
    expect(kept.all).toEqual(['line 1', 'line 2', 'line 3', 'line 26']);
    expect(kept.leftOut).toBe(22);
  });

  it('has a limit for characters', () => {
    const kept = new KeptOutput<string>(limits);
    for (let id = 1; id <= 10; id += 1) kept.set(id, `line ${id}`, 900);
    expect(kept.all).toEqual(['line 1', 'line 10']);
    kept.set(10, 'long', 5_000);
    expect(kept.all).toEqual(['line 1', 'long']);
  });
});
