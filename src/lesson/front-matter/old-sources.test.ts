import { expect, it } from 'vitest';
import { olderThanAYear } from './old-sources.ts';

it('lists sources that are older than a year, the oldest first', () => {
  const sources = ['2025-11-28', '2025-11-29', '2024-01-01', '2026-11-01'].map((day) => ({
    date: new Date(day),
  }));
  const old = olderThanAYear(sources, new Date('2026-11-29'));
  expect(old.map(({ date }) => date.toISOString().slice(0, 10))).toEqual(['2024-01-01', '2025-11-28']);
});
