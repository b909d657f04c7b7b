/** A moment for people, in local time: only the time if it is today, else the day and the time. */
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
