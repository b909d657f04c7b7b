/** A time of the day, `09:30`, some minutes later: `11:05`. After midnight it begins anew. */
export function timeAfter(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const total = (hour * 60 + minute + minutes) % (24 * 60);
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A length, as people say it: `90 minutes`, `3 hours`, `3½ hours`. */
export function lengthInWords(minutes: number): string {
  const hours = minutes / 60;
  if (minutes <= 100 || !Number.isInteger(hours * 2)) return `${minutes} minutes`;
  return `${Math.floor(hours)}${Number.isInteger(hours) ? '' : '½'} hours`;
}
