import type { Source } from './lesson-fields.ts';

/** Facts that nobody has checked for a year, the oldest first: prices and limits change. */
export function olderThanAYear<S extends Pick<Source, 'date'>>(sources: readonly S[], today: Date): S[] {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return sources.filter(({ date }) => date < limit).sort((one, other) => +one.date - +other.date);
}
