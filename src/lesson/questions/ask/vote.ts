import { element, inlineCode } from '#ui/dom';
import type { VoteAnswer, VoteData } from '../build/render-vote.ts';
import { isSettledBy } from '../file/prints.ts';
import { onRunAfter } from './on-run-after.ts';

/** What a room has voted, and whether it has been told what is right. */
export interface VoteState {
  /** The count of each answer, in their order. */
  readonly votes: readonly number[];
  readonly isRevealed: boolean;
}

/** A vote by show of hands: the presenter enters what they count, and the run of the program says what is right. */
export class Vote {
  /** Called with what has been counted or revealed, unless another window has told it. */
  onChange: ((state: VoteState) => void) | undefined;
  readonly #host: HTMLElement;
  readonly #data: VoteData;
  readonly #rows: readonly HTMLElement[];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#data = JSON.parse(host.querySelector(':scope > script')?.textContent ?? '') as VoteData;
    this.#rows = [...host.querySelectorAll<HTMLElement>('.vote-answer')];
    for (const row of this.#rows) this.#listen(row);
    this.#write(this.#read());
    onRunAfter(host, (run) => {
      if (!isSettledBy(this.#data.prints, run)) return;
      this.#reveal();
      this.#tell();
    });
  }

  /** Takes all votes away, and hides what was revealed: for the next room. */
  startAnew(): void {
    this.show({ votes: [], isRevealed: false });
    this.#tell();
  }

  get state(): VoteState {
    return { votes: this.#votes, isRevealed: this.#host.dataset.revealed !== undefined };
  }

  /** Shows what another window has told. */
  show({ votes, isRevealed }: VoteState): void {
    this.#write(votes);
    this.#keep();
    if (isRevealed) this.#reveal();
    else this.#hide();
  }

  #write(votes: readonly number[]): void {
    this.#inputs.forEach((input, place) => (input.value = String(votes[place] ?? 0)));
    this.#draw();
  }

  #hide(): void {
    delete this.#host.dataset.revealed;
    for (const row of this.#rows) delete row.dataset.mark;
    this.#host.querySelector('.vote-verdict')?.replaceChildren();
  }

  #tell(): void {
    this.onChange?.(this.state);
  }

  get #inputs(): HTMLInputElement[] {
    return this.#rows.flatMap((row) => row.querySelector('input') ?? []);
  }

  get #votes(): number[] {
    return this.#inputs.map(({ valueAsNumber }) => Math.max(0, Math.floor(valueAsNumber) || 0));
  }

  #listen(row: HTMLElement): void {
    const input = row.querySelector('input');
    const changed = () => {
      this.#draw();
      this.#keep();
      this.#tell();
    };
    input?.addEventListener('input', changed);
    // These keys leave the field, so that the deck gets the keys again.
    input?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      event.preventDefault();
      this.#host.closest<HTMLElement>('.slide')?.focus({ preventScroll: true });
    });
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-votes]'))
      button.addEventListener('click', () => {
        if (!input) return;
        input.value = String(
          Math.max(0, (Math.floor(input.valueAsNumber) || 0) + Number(button.dataset.votes)),
        );
        changed();
      });
  }

  #draw(): void {
    const votes = this.#votes;
    const most = Math.max(1, ...votes);
    this.#rows.forEach((row, place) =>
      row
        .querySelector<HTMLElement>('.vote-bar > span')
        ?.style.setProperty('width', `${(100 * (votes[place] ?? 0)) / most}%`),
    );
  }

  #reveal(): void {
    if (this.#host.dataset.revealed !== undefined) return;
    this.#host.dataset.revealed = '';
    const { answers } = this.#data;
    this.#rows.forEach((row, place) => (row.dataset.mark = answers[place]?.right ? 'right' : 'wrong'));
    const votes = this.#votes;
    const most = Math.max(...votes);
    const right = answers.find((answer) => answer.right);
    // Where as many have voted for what is right, nobody is told that most have not.
    const hasRight = answers.some((answer, place) => answer.right && votes[place] === most);
    const favourite = hasRight ? undefined : answers[votes.indexOf(most)];
    const told = [...(right ? [right] : []), ...(favourite ? [favourite] : [])];
    this.#host.querySelector('.vote-verdict')?.replaceChildren(...told.map(explain));
    // The slide has more to show, so it has to fit itself again.
    dispatchEvent(new Event('resize'));
  }

  #read(): readonly number[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#address) ?? '[]');
      return Array.isArray(kept)
        ? kept.map((count) => (Number.isInteger(count) && count > 0 ? Number(count) : 0))
        : [];
    } catch {
      return [];
    }
  }

  /** Keeps the votes for as long as the tab is open, so that they are still there when the page is loaded again. */
  #keep(): void {
    try {
      sessionStorage.setItem(this.#address, JSON.stringify(this.#votes));
    } catch {
      // They are still on the slide.
    }
  }

  get #address(): string {
    return `learn-s3/votes/${this.#data.name}`;
  }
}

function explain({ why, right }: VoteAnswer): HTMLElement {
  return element('p', {}, ...inlineCode(right ? why : `Most voted otherwise. ${why}`));
}
