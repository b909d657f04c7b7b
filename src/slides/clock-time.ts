/** A length of time, as clocks show it: `3:05`, or `1:03:05` from an hour on. What is over is `0:00`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
