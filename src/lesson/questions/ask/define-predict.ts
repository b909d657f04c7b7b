import { PageElement } from '#ui/element';
import { whenNear } from './when-near.ts';

/** `<course-question>`: a prediction before a program. What brings it to life is loaded when it comes near. */
class CourseQuestionElement extends PageElement {
  protected override wake(): void {
    // What could not be loaded can still be read.
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
