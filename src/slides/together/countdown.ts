import { clockTime } from '../clock-time.ts';

const timers = new WeakMap<HTMLElement, number>();

/** Shows how long it is until a time, `4:59`, and hides it when there is none. At the end it stays at `0:00`. */
export function showCountdown(host: HTMLElement, ends: number | undefined): void {
  clearInterval(timers.get(host));
  host.hidden = ends === undefined;
  if (ends === undefined) return;
  const draw = () => {
    host.textContent = clockTime(Math.ceil((ends - Date.now()) / 1000));
    host.toggleAttribute('data-over', Date.now() >= ends);
    if (Date.now() >= ends) clearInterval(timers.get(host));
  };
  draw();
  timers.set(host, window.setInterval(draw, 250));
}
