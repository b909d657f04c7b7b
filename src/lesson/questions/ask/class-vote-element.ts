import { PageElement } from '#ui/element';
import { Vote } from './vote.ts';

export type { VoteState } from './vote.ts';

/** `<class-vote>`: a prediction on a slide. */
export class ClassVoteElement extends PageElement {
  #vote: Vote | undefined;

  protected override wake(): void {
    this.#vote = new Vote(this);
  }

  /** The behaviour of the vote; `undefined` until the element is in a page. */
  get vote(): Vote | undefined {
    return this.#vote;
  }

  /** Takes the votes of a room away. */
  startAnew(): void {
    this.#vote?.startAnew();
  }
}
