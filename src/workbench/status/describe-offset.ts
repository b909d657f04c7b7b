import { countOf } from '#ui/words';

const hour = 3_600_000;
const day = 24 * hour;
const year = 365.25 * day;

/** How far a clock is off real time, for people: `1 year ahead`, `5 minutes behind`; empty if it is right. */
export function describeOffset(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  if (size < 30_000) return '';
  const direction = milliseconds > 0 ? 'ahead' : 'behind';
  const years = Math.round(size / year);
  // A year, with or without a leap day.
  if (years > 0 && Math.abs(size - years * year) < 1.5 * day) return `${countOf(years, 'year')} ${direction}`;
  if (size > 1.5 * day || Math.abs(size - day) < 30_000) {
    return `${countOf(Math.round(size / day), 'day')} ${direction}`;
  }
  if (size > 1.5 * hour || Math.abs(size - hour) < 30_000) {
    return `${countOf(Math.round(size / hour), 'hour')} ${direction}`;
  }
  return `${countOf(Math.round(size / 60_000), 'minute')} ${direction}`;
}
