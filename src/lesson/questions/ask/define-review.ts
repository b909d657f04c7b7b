import { PageElement } from '#ui/element';
import { onPress } from '#ui/dom';
import { whenNear } from './when-near.ts';

/** `<question-review>`: at the end of a lesson it begins by itself, at its beginning only when the reader asks for it. */
class QuestionReviewElement extends PageElement {
  protected override wake(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-review-start]');
    if (button) onPress(button, () => this.#start(true));
    else whenNear(this, () => this.#start(false));
  }

  #start(takesFocus: boolean): void {
    import('./review.ts')
      .then(({ Review }) => new Review(this).start(takesFocus))
      .catch(() => {
        const stage = this.querySelector('[data-review-stage]');
        if (stage) stage.textContent = 'The questions could not be loaded. Are you offline? Reload the page.';
      });
  }
}

customElements.define('question-review', QuestionReviewElement);
