import { element } from '#ui/dom';
import { reveal } from '#ui/sight';
import { noteAnswer } from '../memory/store.ts';
import { judge } from './judge.ts';
import { QuestionForm } from './question-form.ts';

/** How a round of questions went. */
export interface Round {
  readonly right: number;
  readonly count: number;
}

/**
 * Asks one question after the other in `stage`. Resolves when the reader has answered the last one and moved on.
 *
 * @param questions The HTML of each question.
 * @param takesFocus Whether the reader asked for it: the first question then has the cursor.
 */
export async function askAll(
  stage: HTMLElement,
  questions: readonly string[],
  takesFocus: boolean,
): Promise<Round> {
  let right = 0;
  for (const [index, html] of questions.entries()) {
    const isLast = index === questions.length - 1;
    if (
      await askOne(
        stage,
        html,
        { number: index + 1, count: questions.length, isLast },
        takesFocus || index > 0,
      )
    )
      right += 1;
  }
  return { right, count: questions.length };
}

interface Place {
  readonly number: number;
  readonly count: number;
  readonly isLast: boolean;
}

/** Asks one question. Resolves when the reader goes on, with whether the answer was right. */
function askOne(
  stage: HTMLElement,
  html: string,
  { number, count, isLast }: Place,
  takesFocus: boolean,
): Promise<boolean> {
  // The build wrote this HTML: it contains nothing that a reader wrote.
  stage.innerHTML = html;
  const form = new QuestionForm(stage);
  const { name, question } = form.asked;
  form.form.prepend(element('p', { class: 'question-number' }, `Question ${number} of ${count}`));
  const button = form.form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (takesFocus) form.focus();
  return new Promise((resolve) => {
    let isRight = false;
    form.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.isSettled) return;
      const { given } = form;
      if (given.length === 0) {
        form.say(
          question.kind === 'type'
            ? 'Type an answer first. A guess will do.'
            : 'Choose an answer first. A guess will do.',
        );
        return;
      }
      const judgement = judge(question, given);
      isRight = judgement.right;
      noteAnswer(name, isRight);
      form.settle(isRight ? 'Right.' : 'Not quite.', judgement, true);
      const next = element(
        'button',
        { type: 'button', class: 'ls-button ls-button-primary' },
        isLast ? 'Finish' : 'Next question',
      );
      next.addEventListener('click', () => resolve(isRight), { once: true });
      const hadFocus = document.activeElement === button;
      button?.replaceWith(next);
      // The buttons go below the verdict, which is to be read first.
      form.form.append(form.actions);
      if (hadFocus) next.focus({ preventScroll: true });
      reveal(form.verdict, next);
    });
  });
}
