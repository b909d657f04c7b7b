import { RunEndEvent } from '../../block/run-end.ts';
import type { Question } from '../file/question.ts';
import { predictionOf } from '../memory/memory.ts';
import { noteAnswer, notePrediction, readMemory } from '../memory/store.ts';
import { judge, type Given } from './judge.ts';
import { programsAfter } from './programs-after.ts';
import { QuestionForm } from './question-form.ts';

/** Makes a prediction work: what is chosen is kept, and the run of the program below says what is right. */
export function wakePrediction(host: HTMLElement): void {
  const form = new QuestionForm(host);
  const { name, question } = form.asked;
  const known = predictionOf(readMemory(), name);
  const given = known ? givenOf(question, known.given) : [];
  // A reader who was quicker than the script has chosen already.
  if (form.given.length > 0 && !known?.settled) notePrediction(name, textOf(question, form.given), false);
  else if (given.length > 0) form.given = given;
  if (known?.settled && given.length > 0) settle(form, false);

  form.form.addEventListener('submit', (event) => event.preventDefault());
  form.form.addEventListener('input', () => {
    if (!form.isSettled) notePrediction(name, textOf(question, form.given), false);
  });
  const ended = (event: Event, isFirst: boolean) => {
    if (form.isSettled || !(event instanceof RunEndEvent)) return;
    const isAnswered = form.given.length > 0;
    if (event.output.join('\n').includes(question.prints ?? '')) {
      settle(form, true);
      if (!isAnswered) return;
      notePrediction(name, textOf(question, form.given), true);
      noteAnswer(name, judge(question, form.given).right);
    } else if (isAnswered && isFirst) {
      form.say(
        'This run printed something else, so it does not settle your prediction. Press Reset, and run the program as it was.',
      );
    }
  };
  // Where only TypeScript settles it, other languages have said nothing wrong.
  programsAfter(host).forEach((program, index) =>
    program.addEventListener(RunEndEvent.type, (event) => ended(event, index === 0)),
  );
}

function settle(form: QuestionForm, isNews: boolean): void {
  const { question } = form.asked;
  const judgement = judge(question, form.given);
  const title =
    form.given.length === 0
      ? 'What happened'
      : judgement.right
        ? 'You predicted it.'
        : 'Not as you predicted.';
  const printed = `The program printed \`${question.prints}\`.`;
  form.settle(title, { ...judgement, why: [printed, ...judgement.why] }, isNews);
}

/** An answer is kept by its text, since its place in the list may change. */
function textOf(question: Question, given: Given): string {
  const [first = ''] = given;
  return question.kind === 'choose' ? (question.answers[Number(first)]?.text ?? '') : String(first);
}

function givenOf(question: Question, text: string): Given {
  if (question.kind !== 'choose') return text === '' ? [] : [text];
  const place = question.answers.findIndex((answer) => answer.text === text);
  return place < 0 ? [] : [place];
}
