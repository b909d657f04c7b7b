import type { SignalBuffer } from './interpreter.ts';

/** The number of the signal that an alarm sends: SIGALRM. */
const alarmSignal = 14;

/**
 * The one alarm that a program of Python can set. While Python computes, it now and then looks into a buffer for the number of a
 * signal. That is made for another thread to write to; here, what is looked into is this clock.
 *
 * @see https://pyodide.org/en/stable/usage/keyboard-interrupts.html
 */
export class Alarm {
  readonly #now = performance.now.bind(performance);
  /** When it rings, in milliseconds of the worker's clock. */
  #due = Infinity;
  #interval = 0;
  #isHeld = false;
  #rung = 0;
  readonly buffer: SignalBuffer;

  /** @param onSet Called whenever it is set: from then on Python has to look into {@link buffer}. */
  constructor(onSet: (buffer: SignalBuffer) => void) {
    const ring = () => (!this.#isHeld && this.takeAlarm() ? alarmSignal : 0);
    this.buffer = {
      get 0() {
        return ring();
      },
      set 0(_) {
        // Python writes that it has seen the signal, which this knows.
      },
    };
    this.setAlarm = (milliseconds, interval) => {
      this.#due = milliseconds > 0 ? this.#now() + milliseconds : Infinity;
      this.#interval = interval;
      onSet(this.buffer);
    };
  }

  /** Sets it, to ring once, or again after each interval; with 0 milliseconds, takes it back. */
  readonly setAlarm: (milliseconds: number, interval: number) => void;

  /** Keeps it out of the buffer for a while: {@link takeAlarm} alone tells of it then. */
  readonly holdAlarm = (isHeld: boolean): void => {
    this.#isHeld = isHeld;
  };

  /** Milliseconds until it rings; below 0 where it is not set. */
  readonly alarmLeft = (): number => (this.#due === Infinity ? -1 : Math.max(0, this.#due - this.#now()));

  /** Milliseconds between one ring and the next; 0 where it rings once. */
  readonly alarmInterval = (): number => this.#interval;

  /** How often it has rung. */
  readonly alarmsRung = (): number => this.#rung;

  /** Whether it is time, and nobody has been told. */
  readonly takeAlarm = (): boolean => {
    if (this.#now() < this.#due) return false;
    this.#rung += 1;
    this.#due = this.#interval > 0 ? this.#now() + this.#interval : Infinity;
    return true;
  };
}
