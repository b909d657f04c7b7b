/** A moment for people, by the local clock: the time where it is today, else the day with it. */
export function formatTime(milliseconds: number, now = new Date()): string {
  const time = new Date(milliseconds);
  const isToday = time.toDateString() === now.toDateString();
  return time.toLocaleString('en-GB', {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    ...(time.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}
