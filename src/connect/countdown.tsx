import { useEffect, useState } from 'preact/hooks';

/** Shows how much longer something is valid, counting down. */
export function Countdown({ until }: { until: Date }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round((until.getTime() - now) / 1_000);
  if (seconds <= 0) return <strong>The session token has expired. Paste fresh keys.</strong>;
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return <span>for {clock} more</span>;
}
