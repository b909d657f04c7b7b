/** A place in a deck: a slide, and how many of its steps are shown. */
export interface Place {
  readonly index: number;
  readonly step: number;
}

/** Called with the place that is shown now, and the one that was shown before. */
type Listener = (place: Place, before: Place | undefined) => void;

/** Knows which slide of a deck is shown. It knows nothing about keys, bars or storage: they call it and listen to it. */
export class Deck {
  readonly slides: readonly HTMLElement[];
  readonly #listeners: Listener[] = [];
  #place: Place | undefined;

  /** @param stage The element that holds the slides. */
  constructor(stage: HTMLElement) {
    this.slides = [...stage.querySelectorAll<HTMLElement>(':scope > .slide')];
  }

  get place(): Place {
    return this.#place ?? { index: 0, step: 0 };
  }

  get slide(): HTMLElement | undefined {
    return this.slides[this.place.index];
  }

  onShow(listener: Listener): void {
    this.#listeners.push(listener);
  }

  next(): void {
    const { index, step } = this.place;
    if (step < this.#stepsOf(index)) this.show({ index, step: step + 1 });
    else if (index < this.slides.length - 1) this.show({ index: index + 1, step: 0 });
  }

  /** Goes back one step. A slide that is reached backwards shows all of its steps. */
  previous(): void {
    const { index, step } = this.place;
    if (step > 0) this.show({ index, step: step - 1 });
    else if (index > 0) this.show({ index: index - 1, step: this.#stepsOf(index - 1) });
  }

  /** Shows a place, or the nearest one that exists. */
  show({ index, step }: Place): void {
    const within = Math.min(Math.max(index, 0), this.slides.length - 1);
    const place = { index: within, step: Math.min(Math.max(step, 0), this.#stepsOf(within)) };
    const before = this.#place;
    this.#place = place;
    for (const listener of this.#listeners) listener(place, before);
  }

  /** Shows what comes after a place: the next slide, with all of its steps. Answers `false` when there is none. */
  showAfter({ index }: Place): boolean {
    if (index >= this.slides.length - 1) return false;
    this.show({ index: index + 1, step: Infinity });
    return true;
  }

  #stepsOf(index: number): number {
    return Number(this.slides[index]?.dataset.steps ?? 0);
  }
}
