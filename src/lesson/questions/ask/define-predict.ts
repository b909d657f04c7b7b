import { PageElement } from '#ui/element';
import { whenNear } from './when-near.ts';

/** `<course-question>`: a prediction before a program. Its script is loaded when it is about to come into view. */
class CourseQuestionElement extends PageElement {
  protected override wake(): void {
    // If the script cannot be loaded, the question can still be read.
    whenNear(
      this,
      () =>
        void import('./predict.ts').then(
          ({ wakePrediction }) => wakePrediction(this),
          () => undefined,
        ),
    );
  }
}

customElements.define('course-question', CourseQuestionElement);
