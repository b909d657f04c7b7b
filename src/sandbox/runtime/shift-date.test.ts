import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shiftDate } from './shift-date.ts';

const year = 365 * 86_400_000;

/** Evaluates an expression in a context of its own, whose clock is a year ahead. */
function read(expression: string, offset = year): unknown {
  const world = createContext({});
  shiftDate(runInContext('globalThis', world) as typeof globalThis, offset);
  return runInContext(expression, world) as unknown;
}

describe('a shifted Date', () => {
  it.each([
    'Date.now()',
    'new Date().getTime()',
    '+new Date',
    'Date.parse(Date())',
    'new (new Date(0).constructor)().getTime()',
  ])('tells a time a year from now: %s', (expression) =>
    expect(Math.abs(Number(read(expression)) - Date.now() - year)).toBeLessThan(2_000),
  );

  it.each([
    ['new Date(0).getTime()', 0],
    ['new Date("2026-01-02T03:04:05Z").toISOString()', '2026-01-02T03:04:05.000Z'],
    ['new Date(2026, 0, 2).getFullYear()', 2026],
    ['Date.UTC(1970, 0, 1)', 0],
    ['new Date() instanceof Date', true],
    ['class Mine extends Date {}; new Mine() instanceof Mine', true],
    ['class Own extends Date {}; Math.abs(new Own() - Date.now()) < 1000', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['new Date().constructor === Date', true],
    ['Date.name', 'Date'],
  ])('is a Date otherwise: %s', (expression, value) => expect(read(expression)).toBe(value));

  it('leaves a clock that is right alone', () => {
    expect(read('new Date().getTime()', 0)).toBeGreaterThan(Date.now() - 2_000);
    expect(read('Date.toString().includes("native code")', 0)).toBe(true);
  });
});
