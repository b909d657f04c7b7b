import { showCountdown } from '../together/countdown.ts';

/** After so many milliseconds a break is one of an earlier workshop. */
const old = 6 * 3_600_000;
const minute = 60_000;

const nameOf = (slug: string, id: string) => `learn-s3/workshop/${slug}/${id}`;

/** Where this browser keeps nothing, a break lasts as long as the window. */
const unkept = new Map<string, number>();

/**
 * The clock of a break on a slide. A break begins when its slide is first shown, and all windows of the deck count to the same end,
 * also when they are loaded anew.
 */
export class BreakClock {
  readonly #host: HTMLElement;
  readonly #name: string;
  readonly #minutes: number;

  constructor(host: HTMLElement, slug: string) {
    this.#host = host;
    this.#name = nameOf(slug, host.dataset.break ?? '');
    this.#minutes = Number(host.dataset.minutes);
    this.#onPress('more', () => this.#end(Math.max(this.#kept ?? 0, Date.now()) + 5 * minute));
    this.#onPress('anew', () => this.#end(Date.now() + this.#minutes * minute));
    addEventListener('storage', ({ key }) => {
      if (key === this.#name && this.#kept !== undefined) this.#show(this.#kept);
    });
  }

  /** The slide is shown: the break begins, unless it has begun already. */
  begin(): void {
    const kept = this.#kept;
    if (kept !== undefined && kept > Date.now() - old) this.#show(kept);
    else this.#end(Date.now() + this.#minutes * minute);
  }

  get #kept(): number | undefined {
    try {
      return Number(localStorage.getItem(this.#name)) || unkept.get(this.#name);
    } catch {
      return unkept.get(this.#name);
    }
  }

  #end(time: number): void {
    unkept.set(this.#name, time);
    try {
      localStorage.setItem(this.#name, String(time));
    } catch {
      // See above.
    }
    this.#show(time);
  }

  #show(time: number): void {
    const left = this.#host.querySelector<HTMLElement>('[data-break-left]');
    const ends = this.#host.querySelector('[data-break-ends]');
    if (left) showCountdown(left, time);
    if (ends)
      ends.textContent = new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }

  #onPress(name: string, act: () => void): void {
    this.#host.querySelector(`[data-break-${name}]`)?.addEventListener('click', act);
  }
}
