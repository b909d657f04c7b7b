const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** A day in the future, in words: `tomorrow`, `on Monday`, `on 12 January`. */
export function describeDay(day: Date, now: Date): string {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // Rounded, since one day a year has 23 hours.
  const days = Math.round((day.getTime() - today.getTime()) / 86_400_000);
  if (days <= 1) return 'tomorrow';
  return `on ${(days < 7 ? weekday : dayAndMonth).format(day)}`;
}
